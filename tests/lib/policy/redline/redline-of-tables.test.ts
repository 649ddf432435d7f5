import { describe, expect, it } from 'vitest';
import { compareTexts } from './compare.ts';

describe('makeRedline', () => {
  it('keeps the form of a table: columns and rows are added whole, and every row has all cells', () => {
    const html = compareTexts(
      '| Name | Lasts |\n| --- | --- |\n| `a` | 1 day |\n| `b` | 2 days |',
      '| Name | Owner | Lasts |\n| --- | --- | --- |\n| `a` | us | 1 day |\n| `c` | Google | 3 years |',
    );
    expect(html).toMatchInlineSnapshot(`
      "<div role="region" tabindex="0" aria-label="A"><table>
      <thead>
      <tr>
      <th>Name</th>
      <th><ins>Owner</ins></th>
      <th>Lasts</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td><code>a</code></td>
      <td><ins>us</ins></td>
      <td>1 day</td>
      </tr>
      <tr>
      <td><del><code>b</code></del></td>
      <td></td>
      <td><del>2 days</del></td>
      </tr>
      <tr>
      <td><ins><code>c</code></ins></td>
      <td><ins>Google</ins></td>
      <td><ins>3 years</ins></td>
      </tr>
      </tbody>
      </table></div>"
    `);
    const rows = html.split('<tr>').slice(1);
    expect(rows.map((row) => row.match(/<t[hd]>/g)?.length)).toEqual([3, 3, 3, 3]);
  });

  it('knows a column under another heading by what stands below it', () => {
    const html = compareTexts(
      '| Name | Lasts |\n| --- | --- |\n| `a` | 1 day |\n| `b` | 2 days |',
      '| Name | Duration |\n| --- | --- |\n| `a` | 1 day |\n| `b` | 3 days |',
    );
    expect(html).toContain('<th><del>Lasts</del><ins>Duration</ins></th>');
    expect(html).toContain('<td>1 day</td>');
    expect(html).toContain('<td><del>2</del><ins>3</ins> days</td>');
  });
});
