import { expect, test } from 'vitest'
import { screen } from './screening.ts'
import type { Category, Text } from './types.ts'

const mail = (subject: string, text: string): Text => ({ channel: 'email', subject, text })
const found = (text: Text) => screen(text).categories.flatMap(it => (it.verdict === 'allow' ? [] : [it.id]))

/** What the message is sold for, and beside it a message that has its words and sells nothing of it. */
const CASES: readonly (readonly [name: string, id: Category, hit: Text, near: Text])[] = [
  [
    'forged papers are caught, and advice on a lost passport passes [PC-01]',
    'PC-01',
    mail(
      'Papers in ten days',
      'We print registered passports and driving licences, cloned cards with PIN, stolen card data. Payment in advance.',
    ),
    mail(
      'Lost your passport?',
      'Report it at the town hall, bring a photo and your birth certificate. A new passport takes three weeks.',
    ),
  ],
  [
    'the sale of drugs is caught, and a counselling service passes [PC-02]',
    'PC-02',
    mail('Menu', 'Cocaine 70 a gram, MDMA crystals, ecstasy pills from 5, fast drop tonight, vacuum sealed.'),
    mail(
      'Help with addiction',
      'Our counsellors listen to people who use cocaine, and to their families. Free and confidential, Monday to Friday.',
    ),
  ],
  [
    'counterfeits are caught, and licensed shirts of a club pass [PC-03]',
    'PC-03',
    mail(
      'Mirror quality',
      'Replica Rolex and fake Louis Vuitton bags, 1:1 copies, from 89, shipped without logo on the box.',
    ),
    mail(
      'The new home shirt',
      'The licensed shirt of our club is in the fan shop. Adults 75, children 55, names printed while you wait.',
    ),
  ],
  [
    'spyware is caught, and a weekend of programmers passes [PC-04]',
    'PC-04',
    mail(
      'Read her messages',
      'Our spyware reads her WhatsApp without her knowing. Keylogger, RAT builder and FUD crypter, 49 a month.',
    ),
    mail(
      'Hackathon in May',
      'Forty programmers, two nights, much pizza. Teams present their ideas on Sunday, the library gives a prize.',
    ),
  ],
  [
    'instructions for bombs are caught, and bath bombs pass [PC-05]',
    'PC-05',
    mail(
      'Build it yourself',
      'How to build a pipe bomb at home: PDF with step by step instructions, detonator plans and shopping list.',
    ),
    mail(
      'Bath bombs for Mother’s Day',
      'Lavender and orange bath bombs, six in a box, 14 euros. Made by hand in our soap kitchen.',
    ),
  ],
  [
    'the sale of guns is caught, and a glue gun passes [PC-06]',
    'PC-06',
    mail(
      'No paperwork',
      'Glock 19 and AK-47, no licence, no questions, rounds of 9mm by the box. Delivered in parts, 900 each.',
    ),
    mail(
      'Tools this week',
      'Glue gun 12, nail gun 49, heat gun 29. Saturday until six, the team helps with the right tip.',
    ),
  ],
  [
    'violence against children is caught, and a helpline for them passes [PC-07]',
    'PC-07',
    mail(
      'Uncensored',
      'Watch videos of kids beating each other uncensored, children hit until they cry. New clips of child fights each week, members only.',
    ),
    mail(
      'Someone listens',
      'The helpline for children who are beaten is open day and night. Teachers may order our posters for free.',
    ),
  ],
  [
    'mail without consent is caught, and the confirmation of a sign-up passes [PC-08]',
    'PC-08',
    mail(
      'You never signed up',
      'We bought your address from a harvested list. You cannot unsubscribe from this mailing and we ignore every complaint.',
    ),
    mail(
      'Please confirm',
      'You asked for our newsletter. Confirm with one click; if it was not you, do nothing and we forget the address.',
    ),
  ],
  [
    'hate is caught, and a week against racism passes [PC-09]',
    'PC-09',
    mail(
      'Wake up',
      'Muslims are vermin and Jews are subhuman parasites. Throw them out of our country, they are animals.',
    ),
    mail(
      'Week against racism',
      'Films, talks and a concert against racism. Muslims, Jews and Christians cook together on Friday.',
    ),
  ],
  [
    'what is not accepted is of the platform’s own list too, and bread is not [PC-10]',
    'PC-10',
    mail('Casino night', 'Online casino: 50 free spins, 100% bonus on your first deposit, bet on tonight’s game.'),
    mail('Fresh bread', 'Our bakery opens at six. Rye, spelt and sourdough, and on Sundays buns.'),
  ],
  [
    'pornography is caught, and a mammogram passes [NA-01]',
    'NA-01',
    mail('Live now', 'XXX cams, hardcore porn videos, naked girls live, 18+ only, join for 9.99.'),
    mail(
      'Your breast screening',
      'The mammogram van stands at the market until Friday. The examination is free from fifty on.',
    ),
  ],
  [
    'remedies for men are caught, and an evening with a urologist passes [NA-02]',
    'NA-02',
    mail('Stay hard', 'Viagra and Cialis without prescription, stay hard for 36 hours, 2 a pill, discreet delivery.'),
    mail(
      'An evening on men’s health',
      'Our urologist speaks about the prostate and answers questions. Thursday at seven in the clinic, free.',
    ),
  ],
  [
    'bulk hiring is caught, and one vacancy passes [NA-03]',
    'NA-03',
    mail(
      'Mass hiring',
      'We are hiring 450 pickers now, no interview, no experience, start tomorrow. Forward this to all your friends, bonus per head.',
    ),
    mail(
      'A baker is missing',
      'Our bakery looks for one journeyman for the early shift. Please send your papers to Mrs Lang.',
    ),
  ],
  [
    'a party’s appeal is caught, and neutral news on voting passes [NA-04]',
    'NA-04',
    mail(
      'Before midnight',
      'Chip in 10 before midnight: donate to our campaign and vote for Governor Stroud on Tuesday. The other party outspends us.',
    ),
    mail(
      'How postal voting works',
      'The town explains how to ask for a postal ballot and when polling stations open. In five languages.',
    ),
  ],
  [
    'an offering of tokens is caught, and ancient coins pass [NA-05]',
    'NA-05',
    mail(
      'Presale',
      'Our ICO token presale opens: whitelist now, hard cap 5 million, bonus tokens before the exchange listing price.',
    ),
    mail(
      'Coins of the ancient world',
      'The cabinet of coins shows silver from Athens and Sicily. Guided tours on Sundays at eleven.',
    ),
  ],
  [
    'forex signals are caught, and a multi-currency invoice passes [NA-06]',
    'NA-06',
    mail(
      'EUR/USD signals',
      'Forex signals with 90% accuracy, leverage 1:500, our trading robot earns while you sleep. 29 a month.',
    ),
    mail(
      'Your invoice',
      'We now bill in euros, dollars and francs. Choose the currency of your invoice in your account.',
    ),
  ],
  [
    'debt collection is caught, and debt advice passes [NA-07]',
    'NA-07',
    mail(
      'Unpaid invoices?',
      'Our debt collection agency recovers your outstanding debts, no win no fee, bailiffs in every town. We buy old debts.',
    ),
    mail(
      'Debts? Talk to us',
      'Free and confidential debt advice by the charity at the station. Bring your letters, we read them together.',
    ),
  ],
  [
    'the promotion of violence is caught, and a remembrance passes [NA-08]',
    'NA-08',
    mail(
      'The day comes',
      'Glory to the shooter, he is our hero. The race war begins, burn their mosques, kill them all.',
    ),
    mail('Remembrance', 'We light a candle for those who were shot ten years ago. The mayor speaks, the choir sings.'),
  ],
  [
    'misinformation is caught, and a check of facts passes [NA-09]',
    'NA-09',
    mail(
      'Before they delete this',
      'The vaccine contains 5G microchips and the media stay silent. Share the truth before it is deleted. Doctors hide the cure.',
    ),
    mail(
      'Fact check',
      'No, vaccines hold no chips. Our newspaper explains where the rumour comes from and what doctors say.',
    ),
  ],
  [
    'a phishing simulation is caught, and an article on phishing passes [NA-10]',
    'NA-10',
    mail(
      'Test your staff',
      'Phishing simulation for your staff: we send fake phishing mails with a cloned login page and report the click rate per department.',
    ),
    mail(
      'We never ask for your password',
      'Beware of mails that pretend to come from us. Here is how to tell, and where to report them.',
    ),
  ],
  [
    'paid sex is caught, and a Ford Escort passes [NA-11]',
    'NA-11',
    mail('Tonight', 'Escort girls in town, incall and outcall, 150 roses an hour, full service, hotel visits.'),
    mail(
      'Your Ford Escort',
      'The club for the Ford Escort meets at the lake. Spare parts, stories, and a tour of twenty cars.',
    ),
  ],
  [
    'mind-altering goods are caught, and a pharmacy’s letter passes [HA-01]',
    'HA-01',
    mail(
      'Trips by post',
      'Magic truffles, kratom powder, LSD analogues and Xanax without prescription. Discreet shipping, from 15.',
    ),
    mail('Safety letter', 'Your pharmacy asks you not to keep medicines in the bathroom. Bring back what has expired.'),
  ],
  [
    'a tip for shares is caught, and goods back in stock pass [HA-02]',
    'HA-02',
    mail(
      'Before the bell',
      'This penny stock will triple: buy shares before the bell on Monday. Pre-IPO shares for members, no commission.',
    ),
    mail('Back in stock', 'The blue kettle is back in stock. So are the cups. We keep one for you until Friday.'),
  ],
  [
    'easy riches are caught, and a rule for home offices passes [HA-03]',
    'HA-03',
    mail(
      'Be your own boss',
      'Earn 300 a day from home with no effort. Passive income, financial freedom, recruit three friends and get rich fast.',
    ),
    mail('Home office', 'From May on two days a week may be worked at home. Please agree on them with your team.'),
  ],
  [
    'promised weight loss is caught, and advice on cancer and weight passes [HA-04]',
    'HA-04',
    mail(
      'Ten kilos less',
      'Lose 10 kg in four weeks with our fat burner. Diet pills melt belly fat, 39 a month, results guaranteed.',
    ),
    mail(
      'Eating during therapy',
      'Patients with cancer often lose weight. Our dietician shows meals that help to keep it.',
    ),
  ],
  [
    'CBD is caught, and a central business district passes [HA-05]',
    'HA-05',
    mail('20% off', 'CBD oil 20% off: cannabidiol drops and gummies for better sleep. Order today, free shipping.'),
    mail(
      'Parking downtown',
      'The council changes the meters in the central business district. The first quarter of an hour stays free.',
    ),
  ],
  [
    'a shop for wine is caught, and a museum of wine passes [HA-06]',
    'HA-06',
    mail(
      'Cellar sale',
      'Twelve bottles of red wine for the price of nine, whisky 30% off, beer by the crate. Order now.',
    ),
    mail(
      'At the wine museum',
      'A new exhibition shows how wine was made in Roman times. Guided tours for schools, free on Sundays.',
    ),
  ],
  [
    'vapes are caught, and a course to stop passes [HA-07]',
    'HA-07',
    mail('New pods', 'Disposable vapes 3 for 20, e-liquid and pods in forty flavours. Order now.'),
    mail('Stop for good', 'Our course helps you to stop smoking and vaping. Six evenings at the health centre.'),
  ],
  [
    'property is caught, and a hotel’s room passes [HA-08]',
    'HA-08',
    mail(
      'Open viewing',
      'Two-bedroom apartment for sale, 240,000, off-plan with 7% rental yield. Book a viewing or a free valuation of your property.',
    ),
    mail(
      'Your room is ready',
      'Your hotel room awaits you from three. Breakfast is served until ten, the sauna is open.',
    ),
  ],
  [
    'staking is caught, and a bicycle’s chain passes [HA-09]',
    'HA-09',
    mail(
      'Earn 14 percent',
      'Stake your crypto and earn 14% a year. Bitcoin wallet with zero fees, NFT mint on Friday.',
    ),
    mail('A clean chain', 'Bring your bicycle: we clean the chain and check the brakes for 25. No appointment needed.'),
  ],
  [
    'a casino is caught, and the film of that name passes [HA-10]',
    'HA-10',
    mail('Free spins', 'Online casino: 50 free spins and a 100% bonus. Play slots, bet on football with boosted odds.'),
    mail(
      'Film night: Casino',
      'On Friday the film club shows Casino by Martin Scorsese, in the original with subtitles.',
    ),
  ],
  [
    'dating is caught, and a date to save passes [HA-11]',
    'HA-11',
    mail(
      'Singles near you',
      'Meet hot singles near you tonight. Join our dating site for free, chat and flirt with women who want to meet.',
    ),
    mail('Save the date', 'The school’s summer party is on the third of July. Bring a cake and good shoes.'),
  ],
  [
    'fortune telling is caught, and a planetarium passes [HA-12]',
    'HA-12',
    mail(
      'Your stars',
      'Tarot reading by phone, 1.99 a minute. Our clairvoyants see your future, horoscope and love spells.',
    ),
    mail(
      'At the planetarium',
      'The signs of the zodiac and how to find them: a walk through the winter sky, Thursday at eight.',
    ),
  ],
  [
    'contacts from LinkedIn are caught, and a profile to follow passes [HA-13]',
    'HA-13',
    mail(
      '5,000 decision makers',
      'We exported LinkedIn connections: scraped LinkedIn profiles with email addresses, sorted by position and company. Buy the list.',
    ),
    mail('Follow us', 'Follow our museum on LinkedIn and see what happens behind the doors.'),
  ],
  [
    'a loan is caught, and a library’s loan passes [HA-14]',
    'HA-14',
    mail('Money today', 'Instant loan up to 5,000, bad credit is fine, payday cash advance in an hour. Apply now.'),
    mail('Your loan ends', 'The loan of two books ends on Friday. Renew it at the library or online.'),
  ],
  [
    'leads are caught, and a guitar’s lead passes [HA-15]',
    'HA-15',
    mail(
      'Exclusive leads',
      'Lead generation that works: exclusive B2B leads from 18 each, verified contacts, meetings booked for your sales team.',
    ),
    mail('Lead guitar', 'Our course for lead guitar begins in May. Bring an amplifier and a lead of three metres.'),
  ],
]

test.each(CASES)('%s', (_, id, hit, near) => {
  expect(found(hit)).toContain(id)
  expect(found(near)).toEqual([])
})

test('what implies another category raises it: drugs are psychotropic, an offering of tokens is a blockchain’s', () => {
  expect(found(mail('Menu', 'Cocaine 70 a gram, MDMA crystals, ecstasy pills from 5, fast drop tonight.'))).toEqual(
    expect.arrayContaining(['PC-02', 'HA-01', 'PC-10']),
  )
  expect(
    found(mail('Presale', 'Our ICO token presale opens: whitelist now, hard cap 5 million, bonus tokens.')),
  ).toEqual(expect.arrayContaining(['NA-05', 'HA-09', 'PC-10']))
})

test('a verdict says where, by which rule, and in which sentence of the policy', () => {
  const text = mail('Casino night', 'Online casino: 50 free spins and a 100% bonus.')
  const { categories, spans, verdict } = screen(text)
  expect(verdict).toBe('refuse')
  expect(categories.find(it => it.id === 'HA-10')).toMatchObject({
    demand: 'Gambling, casino and other money games.',
    verdict: 'refuse',
  })
  const read = spans
    .filter(it => it.demand === 'HA-10' && it.part === 'text')
    .map(it => text.text.slice(it.start, it.end).toLowerCase())
  expect(read.join(' ')).toContain('free spins')
})

test('what hidden words say neither dilutes what is shown nor speaks for it', () => {
  const shown = '<h2>Play slots: 40 bonus spins, casino bonus 100%</h2>'
  const museum = `<div style="display:none">${'The museum shows an exhibition. A lecture for schools, free entry. '.repeat(20)}</div>`
  const [plain, hidden] = [shown, museum + shown].map(html => screen({ channel: 'email', subject: '', text: '', html }))
  expect(hidden?.score).toBeGreaterThanOrEqual(plain?.score ?? 1)
  expect(hidden?.verdict).toBe('refuse')
})

test('what is in no language of the lexicons is for people; what is too short to tell is not', () => {
  expect(
    screen(
      mail(
        'Zapraszamy',
        'Nie jest to takie proste, ale już od jutra w naszym sklepie czeka na Państwa wiele nowych książek.',
      ),
    ).reasons,
  ).toEqual(['unknown-language'])
  for (const text of [
    'Tervetuloa syysmarkkinoille lauantaina. Meillä on tuoretta leipää ja paljon muuta koko perheelle.',
    'Zapraszamy na targ w sobotę. Świeży chleb, owoce i wiele innych dla całej rodziny.',
    'Välkommen till höstmarknaden på lördag. Vi har färskt bröd och mycket annat för hela familjen.',
    // Between the six, or of none of the lists: told by words of their own, and by how few are known.
    'Guanya una nit al nostre hotel: compra avui els bitllets i viatja amb tots els teus amics fins diumenge.',
    'A nosa tenda abre o sábado: hai queixos da comarca, unha degustación e moi bo ambiente para toda a familia.',
    'Kæru félagar, á laugardaginn opnum við nýju búðina við Aðalgötu. Þar verður nýbakað brauð og ostar.',
    'Wapendwa wanachama, Jumamosi tunafungua duka jipya. Kutakuwa na mkate mpya, jibini na muziki wa asubuhi.',
  ])
    expect(screen(mail('', text)).reasons, text).toEqual(['unknown-language'])
  expect(screen(mail('Приглашение', 'Мы рады пригласить вас на выставку картин в субботу.')).reasons).toEqual([
    'unknown-language',
  ])
  expect(screen({ channel: 'sms', subject: '', text: 'Code 482913' })).toMatchObject({ verdict: 'allow', reasons: [] })
})

test('a picture that leads somewhere, without words, is for people', () => {
  const html = '<a href="https://shop.example/x"><img src="cid:1" width="600"></a>'
  expect(screen({ channel: 'email', subject: 'for you', text: '', html }).reasons).toContain('picture-only')
  const words = `${html}<p>Our shop opens on Saturday at nine, with coffee for everyone who comes early.</p>`
  expect(screen({ channel: 'email', subject: 'for you', text: '', html: words }).reasons).toEqual([])
})

test('who reads longer than the bound reads head and tail, and lets people look', () => {
  const text = `${'We bake bread. '.repeat(20_000)}Online casino: 50 free spins, 100% bonus.`
  const verdict = screen(mail('News', text))
  expect(verdict.reasons).toContain('too-long')
  expect(verdict.spans.some(it => it.demand === 'HA-10' && text.slice(it.start, it.end).includes('free spins'))).toBe(
    true,
  )
})

test('a link that shows one site and leads to another is for people, and so is one in borrowed letters', () => {
  const page = (html: string) =>
    screen({
      channel: 'email',
      subject: 'Your account',
      text: '',
      html: `<p>Please look at your account in our shop today.</p>${html}`,
    }).reasons
  expect(page('<a href="https://evil.example.net/x">www.bank.com</a>')).toContain('mismatched-link')
  expect(page('<a href="https://news.bank.com/x">www.bank.com</a>')).toEqual([])
  expect(page('<a href="https://аррӏе.com/">our shop</a>')).toContain('lookalike-link')
  expect(screen({ channel: 'sms', subject: '', text: 'Your table is booked: bit.ly/3xYz' }).reasons).toEqual([
    'shortened-link',
  ])
  expect(screen(mail('Table', 'Your table is booked: bit.ly/3xYz')).reasons).toEqual(['shortened-link'])
  expect(screen(mail('Table', 'Your table is booked: inn.example/3xYz')).reasons).toEqual([])
  expect(page('<a href="https://tinyurl.com/abc">our shop</a>')).toContain('shortened-link')
})
