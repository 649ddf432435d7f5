// Set phrases of Czech of which the last word stands in a case that does not fit: each as written, and as mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

it.each([
  ['Smažeme je bez zbytečného odklad.', 'Smažeme je bez zbytečného odkladu.'],
  ['Děje se to na základě souhlas.', 'Děje se to na základě souhlasu.'],
  ['Jen na základě vašeho výslovného souhlasem.', 'Jen na základě vašeho výslovného souhlasu.'],
  ['Bez vašeho souhlas to nejde.', 'Bez vašeho souhlasu to nejde.'],
  ['Na základě smlouva to jde.', 'Na základě smlouvy to jde.'],
  ['Podle zákon to jde.', 'Podle zákona to jde.'],
  ['Platí po dobu trvat smlouvy.', 'Platí po dobu trvání smlouvy.'],
  ['Platí po dobu platností smlouvy.', 'Platí po dobu platnosti smlouvy.'],
  ['Platí na dobu neurčitá.', 'Platí na dobu neurčitou.'],
  ['V souladu se zákona to jde.', 'V souladu se zákonem to jde.'],
  ['V souladu s platnými předpisů.', 'V souladu s platnými předpisy.'],
  ['V souladu s nařízení (EU) 2016/679.', 'V souladu s nařízením (EU) 2016/679.'],
  ['V souvislosti se zpracování údajů.', 'V souvislosti se zpracováním údajů.'],
  ['Než jsme uzavřeli smlouva.', 'Než jsme uzavřeli smlouvu.'],
  ['Můžete podat stížností u úřadu.', 'Můžete podat stížnost u úřadu.'],
  ['Můžete vznést námitka proti tomu.', 'Můžete vznést námitku proti tomu.'],
  ['Můžete odvolat svůj souhlasem.', 'Můžete odvolat svůj souhlas.'],
  ['Máte právo na přístupu k nim.', 'Máte právo na přístup k nim.'],
  ['Máte právo na oprava údajů.', 'Máte právo na opravu údajů.'],
  ['Je to nutné pro plnění smlouvu.', 'Je to nutné pro plnění smlouvy.'],
  ['Slouží to plnění právní povinnost.', 'Slouží to plnění právní povinnosti.'],
  ['Je to plnění našich právních povinnosti.', 'Je to plnění našich právních povinností.'],
  ['Máme na tom oprávněný zájmu.', 'Máme na tom oprávněný zájem.'],
  ['Z našeho oprávněného zájem.', 'Z našeho oprávněného zájmu.'],
  ['Ochrana osobních údaje je důležitá.', 'Ochrana osobních údajů je důležitá.'],
  ['Ochrana osobní údajů je důležitá.', 'Ochrana osobních údajů je důležitá.'],
  ['Nakládáme s osobními údajů.', 'Nakládáme s osobními údaji.'],
  ['Je to Úřad pro ochrana osobních údajů.', 'Je to Úřad pro ochranu osobních údajů.'],
  ['Nedáme je třetím strany.', 'Nedáme je třetím stranám.'],
  ['Odpovíme do jednoho měsíc.', 'Odpovíme do jednoho měsíce.'],
  ['Jen za účelem plněním smlouvy.', 'Jen za účelem plnění smlouvy.'],
  ['Jen při zpracováním údajů.', 'Jen při zpracování údajů.'],
  ['Ještě před uzavření smlouvy.', 'Ještě před uzavřením smlouvy.'],
])('is told of a case that does not fit: %s', (text, mended) => {
  expect(mend('cs', text)).toEqual(['a case that does not fit', mended]);
  expect(say('cs', mended)).toEqual([]);
});

it.each([
  'Bez zbytečného odkladu, na základě souhlasu i smlouvou převzatých závazků, po dobu trvající 3 roky.',
  'V souladu se zákony, s právě platným právem, s platnými předpisy a se zásadou zákonnosti.',
  'Můžete podat námitky i stížnosti, uzavřeli jsme smlouvy; máte právo na opravy i omezení zpracování.',
  'Při plnění právních povinností a pro splnění právní povinnosti; v oprávněném zájmu a s oprávněným zájmem.',
  'O osobním údaji, k osobním údajům, s osobními údaji, v osobních údajích; třetím stranám a třetí straně.',
  'Podle vedením schválených pravidel a na základě rozhodnutím soudu uložené povinnosti.',
  'S oprávněnými zájmy, k oprávněným zájmům, bez oprávněných zájmů; patří mezi oprávnění správce.',
])('is not doubted: %s', (text) => {
  expect(say('cs', text)).toEqual([]);
});
