/** Numbers that are written as words, and what money is called, in the six languages, folded as in a reading. */

/** Not those that are also articles or more often mean something else: one, six (fr), sete. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen
  zwei drei vier funf fuenf sechs sieben acht neun zehn elf zwolf zwoelf zwanzig dreissig vierzig funfzig fuenfzig sechzig siebzig
  achtzig neunzig hundert tausend dutzend
  deux trois quatre cinq huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille
  dos tres cuatro cinco siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
  cien ciento mil
  due tre quattro cinque otto nove dieci undici dodici quindici venti trenta quaranta cinquanta sessanta settanta ottanta novanta
  cento
  dois duas quatro oito dez doze vinte trinta quarenta cinquenta sessenta oitenta cem
  zweihundert dreihundert vierhundert funfhundert fuenfhundert sechshundert siebenhundert achthundert neunhundert zweitausend
  dreitausend funftausend fuenftausend zehntausend doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas
  quinientos quinientas seiscientos seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas
  duecento trecento quattrocento cinquecento seicento settecento ottocento novecento duemila tremila cinquemila diecimila
  duzentos duzentas trezentos trezentas quatrocentos quatrocentas quinhentos quinhentas seiscentos seiscentas setecentos
  setecentas oitocentos oitocentas novecentos novecentas`.split(/\s+/),
)

export const CURRENCY: ReadonlySet<string> = new Set(
  `€ $ £ ¥ ₿ ₽ ₹ 💶 💵 💷 💴 eur euro euros usd dollar dollars gbp pound pounds quid chf franken francs brl reais real bucks cents
  usdt btc euri dollari libras dolares dolar dollars`.split(/\s+/),
)
