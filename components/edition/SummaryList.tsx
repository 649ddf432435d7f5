/** What an edition changed, in short. */
export function SummaryList({ summary = [] }: { summary: string[] | undefined }) {
  return (
    <ul>
      {summary.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
