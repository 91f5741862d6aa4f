/**
 * Companies news texts name without explaining them: the fullest plain name, then other forms in use
 * (short names, tickers that serve as names, names with their legal ending), and the country (ISO 3166
 * alpha-3). Chosen by hand; names that are ordinary words at the head of a sentence (Target, Gap,
 * Visa) are left to context.
 */
export const COMPANIES = `
  Hewlett-Packard | HP | H-P | Hewlett Packard @USA
  Electronic Data Systems | EDS @USA
  IBM | International Business Machines @USA
  Microsoft @USA
  Google @USA
  Facebook @USA
  Twitter @USA
  YouTube @USA
  Amazon.com @USA
  Yahoo @USA
  eBay @USA
  Netflix @USA
  Intel @USA
  Cisco | Cisco Systems @USA
  Dell @USA
  Compaq | Compaq Computer @USA
  Sun Microsystems @USA
  Oracle @USA
  Apple Inc @USA
  Nvidia @USA
  Qualcomm @USA
  Xerox @USA
  Motorola @USA
  AT&T @USA
  Verizon @USA
  Comcast @USA
  Time Warner @USA
  Walt Disney | Disney @USA
  General Motors | GM @USA
  Ford Motor | Ford Motor Company @USA
  Chrysler @USA
  Tesla @USA
  Boeing @USA
  Lockheed Martin | Lockheed @USA
  Raytheon @USA
  Northrop Grumman @USA
  General Dynamics @USA
  General Electric | GE @USA
  Honeywell @USA
  Westinghouse @USA
  Exxon Mobil | ExxonMobil | Exxon @USA
  Chevron @USA
  ConocoPhillips @USA
  Halliburton @USA
  Enron @USA
  JPMorgan Chase | JPMorgan | JP Morgan | J.P. Morgan @USA
  Goldman Sachs @USA
  Morgan Stanley @USA
  Lehman Brothers @USA
  Merrill Lynch @USA
  Bear Stearns @USA
  Citigroup | Citibank @USA
  Bank of America @USA
  Wells Fargo @USA
  American International Group | AIG @USA
  Fannie Mae @USA
  Freddie Mac @USA
  Berkshire Hathaway @USA
  BlackRock @USA
  MasterCard | Mastercard @USA
  American Express @USA
  PayPal @USA
  PricewaterhouseCoopers | PwC @GBR
  Deloitte @GBR
  KPMG @NLD
  Accenture @IRL
  Standard & Poor's | S&P @USA
  Moody's @USA
  Wal-Mart | Walmart @USA
  Home Depot @USA
  Costco @USA
  McDonald's @USA
  Burger King @USA
  KFC @USA
  Dairy Queen @USA
  Taco Bell @USA
  Pizza Hut @USA
  Domino's @USA
  Chick-fil-A @USA
  Starbucks @USA
  Coca-Cola | Coke @USA
  PepsiCo | Pepsi @USA
  Procter & Gamble | P&G @USA
  Johnson & Johnson | J&J @USA
  Pfizer @USA
  Moderna @USA
  Merck @USA
  FedEx @USA
  United Parcel Service | UPS @USA
  Uber @USA
  Airbnb @USA
  American Airlines @USA
  Delta Air Lines @USA
  United Airlines @USA
  Southwest Airlines @USA
  Monsanto @USA
  BP | British Petroleum @GBR
  Royal Dutch Shell @NLD
  HSBC @GBR
  Barclays @GBR
  Royal Bank of Scotland | RBS @GBR
  Vodafone @GBR
  British Airways @GBR
  Rolls-Royce @GBR
  BAE Systems | BAE @GBR
  GlaxoSmithKline | GSK @GBR
  AstraZeneca @GBR
  Tesco @GBR
  Deutsche Bank @DEU
  Deutsche Telekom @DEU
  Deutsche Bahn @DEU
  Lufthansa @DEU
  Siemens @DEU
  Volkswagen | VW @DEU
  BMW @DEU
  Daimler @DEU
  Bayer @DEU
  BioNTech @DEU
  SAP @DEU
  Airbus @FRA
  Air France @FRA
  Renault @FRA
  BNP Paribas @FRA
  Societe Generale | Société Générale @FRA
  L'Oreal | L'Oréal @FRA
  Credit Suisse @CHE
  UBS @CHE
  Nestle | Nestlé @CHE
  Novartis @CHE
  Roche @CHE
  Glencore @CHE
  Nokia @FIN
  Ericsson @SWE
  Ikea | IKEA @SWE
  Volvo @SWE
  Maersk @DNK
  Novo Nordisk @DNK
  Philips @NLD
  Fiat @ITA
  Ferrari @ITA
  Telefonica | Telefónica @ESP
  Banco Santander @ESP
  Gazprom @RUS
  Rosneft @RUS
  Lukoil @RUS
  Rosatom @RUS
  Rosoboronexport @RUS
  Sukhoi @RUS
  Aeroflot @RUS
  Sberbank @RUS
  Sony @JPN
  Toyota @JPN
  Honda @JPN
  Nissan @JPN
  Mitsubishi @JPN
  Hitachi @JPN
  Toshiba @JPN
  Panasonic @JPN
  Fujitsu @JPN
  Nintendo @JPN
  SoftBank @JPN
  Samsung | Samsung Electronics @KOR
  Hyundai @KOR
  LG Electronics @KOR
  Huawei @CHN
  Alibaba @CHN
  Tencent @CHN
  Lenovo @CHN
  Sinopec @CHN
  PetroChina @CHN
  ByteDance @CHN
  TikTok @CHN
  Foxconn @TWN
  TSMC @TWN
  Infosys @IND
  Wipro @IND
  Tata Consultancy Services | TCS @IND
  Reliance Industries @IND
  ArcelorMittal @LUX
  Saudi Aramco | Aramco @SAU
  Petrobras @BRA
  Embraer @BRA
  Pemex @MEX
  Qantas @AUS
  BHP | BHP Billiton @AUS
  Rio Tinto @AUS
  Bombardier @CAN
  BlackBerry @CAN
`;
