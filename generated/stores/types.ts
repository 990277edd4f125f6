// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Problem } from "../common/types.js";

export type { Problem };

/** A page of stores. */
export interface StoreList {
  /**
   * The stores of the page.
   *
   * At most 100 elements.
   */
  items: Store[];
  /** Where the next page starts; give it as `start_at`. Missing, null or empty on the last page. */
  next_page_key?: string | null;
}

/** The fiscal settings of a store. */
export interface Store {
  /** Id of the store. */
  id: string;
  /** Tenant that the store belongs to. */
  tenant: string;
  /** Name of the store for people. */
  description?: string;
  /** Country of the store, as a code. */
  country_code: string;
  /** Time zone and reports of the store. */
  config: StoreConfig;
  /** Whether the store may have several cash boxes. */
  multi_cashbox: boolean;
  /** Cash boxes of the store; in lists only when requested by `include_cashboxes`. */
  cashboxes?: Cashbox[];
}

/** Time zone and reports of a store. */
export interface StoreConfig {
  /**
   * Periods for which the store has reports.
   *
   * At most 5 elements.
   */
  report_types: ReportPeriod[];
  /**
   * Periods whose report closes by itself before the first sale of the next period.
   *
   * At most 5 elements.
   */
  auto_report_types: ReportPeriod[];
  /** Time zone of the store. */
  timezone: Timezone;
}

/** Period of a fiscal report. */
export type ReportPeriod =
  | "shift-report"
  | "day-report"
  | "month-report"
  | "year-report"
  | "grand-totals-report"
  | (string & {});

/** A fiscal cash box of a store. */
export interface Cashbox {
  /** Id of the cash box. */
  id: string;
  /** Store that the cash box stands in. */
  store_id: string;
  /** Tenant that the cash box belongs to. */
  tenant: string;
  /** Whether the cash box is in use. */
  state: CashboxState;
  /**
   * When the cash box was taken into use.
   *
   * Format: date-time.
   */
  activated_at: string;
  /**
   * When the cash box was taken out of use.
   *
   * Format: date-time.
   */
  deactivated_at?: string;
  /** Fiscal provider that the cash box works with. */
  fiscal_provider_id: FiscalProvider;
  /** Settings of the fiscal provider. Their form depends on the provider. */
  config: unknown;
}

/** Whether a cash box is in use. */
export type CashboxState = "activated" | "deactivated" | (string & {});

/** Fiscal provider that a cash box works with. */
export type FiscalProvider =
  | "axena-se"
  | "dummy"
  | "epson-it"
  | "fiskaltrust-at"
  | "fiskaltrust-de"
  | "fiskaltrust-fr"
  | "newstore-ie"
  | "newstore-no"
  | "posnet-pl"
  | "ycs-pr"
  | "newstore-in"
  | "newstore-th"
  | "newstore-es"
  | "newstore-be"
  | "efsta-pt"
  | (string & {});

/** New fiscal settings of a store. */
export interface UpdateStoreRequest {
  /** Country of the store, as a code; required even when it stays the same. */
  country_code: string;
  /** Name of the store for people. */
  description?: string | undefined;
  /** Settings of the store, presumably of the form of `StoreConfig`. NewStore does not describe them. */
  config?: unknown | undefined;
}

/** A store as a place. Only its coordinates were seen being read; what else is there may differ. */
export interface LegacyStore {
  /**
   * Id of the store.
   *
   * Evidence: inferred (the store in pickup options).
   */
  store_id?: string;
  /**
   * Name of the store for people.
   *
   * Evidence: inferred (the store in pickup options).
   */
  label?: string | null;
  /**
   * Where the store is.
   *
   * Evidence: observed (a production client).
   */
  physical_address?: LegacyStoreAddress;
  /**
   * Phone number of the store.
   *
   * Evidence: inferred (the store in pickup options).
   */
  phone_number?: string | null;
  /**
   * When the store is open. A day that is missing seems to be a day it is closed.
   *
   * Evidence: inferred (the store in pickup options).
   */
  business_hours?: LegacyStoreHours[] | null;
}

/** Address and coordinates of a store. */
export interface LegacyStoreAddress {
  /**
   * Street and house number.
   *
   * Evidence: inferred (the store in pickup options).
   */
  address_line_1?: string | null;
  /**
   * Second line of the address.
   *
   * Evidence: inferred (the store in pickup options).
   */
  address_line_2?: string | null;
  /**
   * Postal code.
   *
   * Evidence: inferred (the store in pickup options).
   */
  zip_code?: string | null;
  /**
   * City or town.
   *
   * Evidence: inferred (the store in pickup options).
   */
  city?: string | null;
  /**
   * State, where the country has states.
   *
   * Evidence: inferred (the store in pickup options).
   */
  state?: string | null;
  /**
   * Province; may be null.
   *
   * Evidence: inferred (the store in pickup options).
   */
  province?: string | null;
  /**
   * Country: two letters, ISO 3166-1.
   *
   * Format: country-code.
   *
   * Evidence: inferred (the store in pickup options).
   */
  country_code?: string | null;
  /**
   * Latitude in decimal degrees.
   *
   * Evidence: observed (a production client).
   */
  latitude?: number | null;
  /**
   * Longitude in decimal degrees.
   *
   * Evidence: observed (a production client).
   */
  longitude?: number | null;
}

/** Opening hours of a store on one day of the week. */
export interface LegacyStoreHours {
  /**
   * Day of the week from 0 to 6. 0 seems to be Sunday.
   *
   * Evidence: inferred (the store in pickup options).
   */
  weekday?: number | null;
  /**
   * When the store opens, as `HH:MM`.
   *
   * Evidence: inferred (the store in pickup options).
   */
  from_time?: string | null;
  /**
   * When the store closes, as `HH:MM`.
   *
   * Evidence: inferred (the store in pickup options).
   */
  to_time?: string | null;
  /**
   * From when on orders can be picked up, as `HH:MM`, within the opening hours.
   *
   * Evidence: inferred (the store in pickup options).
   */
  earliest_pick_up?: string | null;
  /**
   * Until when orders can be picked up, as `HH:MM`, within the opening hours.
   *
   * Evidence: inferred (the store in pickup options).
   */
  latest_pick_up?: string | null;
}

/** Time zone, by its IANA name. */
export type Timezone =
  | "Africa/Abidjan"
  | "Africa/Accra"
  | "Africa/Addis_Ababa"
  | "Africa/Algiers"
  | "Africa/Asmara"
  | "Africa/Asmera"
  | "Africa/Bamako"
  | "Africa/Bangui"
  | "Africa/Banjul"
  | "Africa/Bissau"
  | "Africa/Blantyre"
  | "Africa/Brazzaville"
  | "Africa/Bujumbura"
  | "Africa/Cairo"
  | "Africa/Casablanca"
  | "Africa/Ceuta"
  | "Africa/Conakry"
  | "Africa/Dakar"
  | "Africa/Dar_es_Salaam"
  | "Africa/Djibouti"
  | "Africa/Douala"
  | "Africa/El_Aaiun"
  | "Africa/Freetown"
  | "Africa/Gaborone"
  | "Africa/Harare"
  | "Africa/Johannesburg"
  | "Africa/Juba"
  | "Africa/Kampala"
  | "Africa/Khartoum"
  | "Africa/Kigali"
  | "Africa/Kinshasa"
  | "Africa/Lagos"
  | "Africa/Libreville"
  | "Africa/Lome"
  | "Africa/Luanda"
  | "Africa/Lubumbashi"
  | "Africa/Lusaka"
  | "Africa/Malabo"
  | "Africa/Maputo"
  | "Africa/Maseru"
  | "Africa/Mbabane"
  | "Africa/Mogadishu"
  | "Africa/Monrovia"
  | "Africa/Nairobi"
  | "Africa/Ndjamena"
  | "Africa/Niamey"
  | "Africa/Nouakchott"
  | "Africa/Ouagadougou"
  | "Africa/Porto-Novo"
  | "Africa/Sao_Tome"
  | "Africa/Timbuktu"
  | "Africa/Tripoli"
  | "Africa/Tunis"
  | "Africa/Windhoek"
  | "America/Adak"
  | "America/Anchorage"
  | "America/Anguilla"
  | "America/Antigua"
  | "America/Araguaina"
  | "America/Argentina/Buenos_Aires"
  | "America/Argentina/Catamarca"
  | "America/Argentina/ComodRivadavia"
  | "America/Argentina/Cordoba"
  | "America/Argentina/Jujuy"
  | "America/Argentina/La_Rioja"
  | "America/Argentina/Mendoza"
  | "America/Argentina/Rio_Gallegos"
  | "America/Argentina/Salta"
  | "America/Argentina/San_Juan"
  | "America/Argentina/San_Luis"
  | "America/Argentina/Tucuman"
  | "America/Argentina/Ushuaia"
  | "America/Aruba"
  | "America/Asuncion"
  | "America/Atikokan"
  | "America/Atka"
  | "America/Bahia"
  | "America/Bahia_Banderas"
  | "America/Barbados"
  | "America/Belem"
  | "America/Belize"
  | "America/Blanc-Sablon"
  | "America/Boa_Vista"
  | "America/Bogota"
  | "America/Boise"
  | "America/Buenos_Aires"
  | "America/Cambridge_Bay"
  | "America/Campo_Grande"
  | "America/Cancun"
  | "America/Caracas"
  | "America/Catamarca"
  | "America/Cayenne"
  | "America/Cayman"
  | "America/Chicago"
  | "America/Chihuahua"
  | "America/Coral_Harbour"
  | "America/Cordoba"
  | "America/Costa_Rica"
  | "America/Creston"
  | "America/Cuiaba"
  | "America/Curacao"
  | "America/Danmarkshavn"
  | "America/Dawson"
  | "America/Dawson_Creek"
  | "America/Denver"
  | "America/Detroit"
  | "America/Dominica"
  | "America/Edmonton"
  | "America/Eirunepe"
  | "America/El_Salvador"
  | "America/Ensenada"
  | "America/Fort_Nelson"
  | "America/Fort_Wayne"
  | "America/Fortaleza"
  | "America/Glace_Bay"
  | "America/Godthab"
  | "America/Goose_Bay"
  | "America/Grand_Turk"
  | "America/Grenada"
  | "America/Guadeloupe"
  | "America/Guatemala"
  | "America/Guayaquil"
  | "America/Guyana"
  | "America/Halifax"
  | "America/Havana"
  | "America/Hermosillo"
  | "America/Indiana/Indianapolis"
  | "America/Indiana/Knox"
  | "America/Indiana/Marengo"
  | "America/Indiana/Petersburg"
  | "America/Indiana/Tell_City"
  | "America/Indiana/Vevay"
  | "America/Indiana/Vincennes"
  | "America/Indiana/Winamac"
  | "America/Indianapolis"
  | "America/Inuvik"
  | "America/Iqaluit"
  | "America/Jamaica"
  | "America/Jujuy"
  | "America/Juneau"
  | "America/Kentucky/Louisville"
  | "America/Kentucky/Monticello"
  | "America/Knox_IN"
  | "America/Kralendijk"
  | "America/La_Paz"
  | "America/Lima"
  | "America/Los_Angeles"
  | "America/Louisville"
  | "America/Lower_Princes"
  | "America/Maceio"
  | "America/Managua"
  | "America/Manaus"
  | "America/Marigot"
  | "America/Martinique"
  | "America/Matamoros"
  | "America/Mazatlan"
  | "America/Mendoza"
  | "America/Menominee"
  | "America/Merida"
  | "America/Metlakatla"
  | "America/Mexico_City"
  | "America/Miquelon"
  | "America/Moncton"
  | "America/Monterrey"
  | "America/Montevideo"
  | "America/Montreal"
  | "America/Montserrat"
  | "America/Nassau"
  | "America/New_York"
  | "America/Nipigon"
  | "America/Nome"
  | "America/Noronha"
  | "America/North_Dakota/Beulah"
  | "America/North_Dakota/Center"
  | "America/North_Dakota/New_Salem"
  | "America/Nuuk"
  | "America/Ojinaga"
  | "America/Panama"
  | "America/Pangnirtung"
  | "America/Paramaribo"
  | "America/Phoenix"
  | "America/Port-au-Prince"
  | "America/Port_of_Spain"
  | "America/Porto_Acre"
  | "America/Porto_Velho"
  | "America/Puerto_Rico"
  | "America/Punta_Arenas"
  | "America/Rainy_River"
  | "America/Rankin_Inlet"
  | "America/Recife"
  | "America/Regina"
  | "America/Resolute"
  | "America/Rio_Branco"
  | "America/Rosario"
  | "America/Santa_Isabel"
  | "America/Santarem"
  | "America/Santiago"
  | "America/Santo_Domingo"
  | "America/Sao_Paulo"
  | "America/Scoresbysund"
  | "America/Shiprock"
  | "America/Sitka"
  | "America/St_Barthelemy"
  | "America/St_Johns"
  | "America/St_Kitts"
  | "America/St_Lucia"
  | "America/St_Thomas"
  | "America/St_Vincent"
  | "America/Swift_Current"
  | "America/Tegucigalpa"
  | "America/Thule"
  | "America/Thunder_Bay"
  | "America/Tijuana"
  | "America/Toronto"
  | "America/Tortola"
  | "America/Vancouver"
  | "America/Virgin"
  | "America/Whitehorse"
  | "America/Winnipeg"
  | "America/Yakutat"
  | "America/Yellowknife"
  | "Antarctica/Casey"
  | "Antarctica/Davis"
  | "Antarctica/DumontDUrville"
  | "Antarctica/Macquarie"
  | "Antarctica/Mawson"
  | "Antarctica/McMurdo"
  | "Antarctica/Palmer"
  | "Antarctica/Rothera"
  | "Antarctica/South_Pole"
  | "Antarctica/Syowa"
  | "Antarctica/Troll"
  | "Antarctica/Vostok"
  | "Arctic/Longyearbyen"
  | "Asia/Aden"
  | "Asia/Almaty"
  | "Asia/Amman"
  | "Asia/Anadyr"
  | "Asia/Aqtau"
  | "Asia/Aqtobe"
  | "Asia/Ashgabat"
  | "Asia/Ashkhabad"
  | "Asia/Atyrau"
  | "Asia/Baghdad"
  | "Asia/Bahrain"
  | "Asia/Baku"
  | "Asia/Bangkok"
  | "Asia/Barnaul"
  | "Asia/Beirut"
  | "Asia/Bishkek"
  | "Asia/Brunei"
  | "Asia/Calcutta"
  | "Asia/Chita"
  | "Asia/Choibalsan"
  | "Asia/Chongqing"
  | "Asia/Chungking"
  | "Asia/Colombo"
  | "Asia/Dacca"
  | "Asia/Damascus"
  | "Asia/Dhaka"
  | "Asia/Dili"
  | "Asia/Dubai"
  | "Asia/Dushanbe"
  | "Asia/Famagusta"
  | "Asia/Gaza"
  | "Asia/Harbin"
  | "Asia/Hebron"
  | "Asia/Ho_Chi_Minh"
  | "Asia/Hong_Kong"
  | "Asia/Hovd"
  | "Asia/Irkutsk"
  | "Asia/Istanbul"
  | "Asia/Jakarta"
  | "Asia/Jayapura"
  | "Asia/Jerusalem"
  | "Asia/Kabul"
  | "Asia/Kamchatka"
  | "Asia/Karachi"
  | "Asia/Kashgar"
  | "Asia/Kathmandu"
  | "Asia/Katmandu"
  | "Asia/Khandyga"
  | "Asia/Kolkata"
  | "Asia/Krasnoyarsk"
  | "Asia/Kuala_Lumpur"
  | "Asia/Kuching"
  | "Asia/Kuwait"
  | "Asia/Macao"
  | "Asia/Macau"
  | "Asia/Magadan"
  | "Asia/Makassar"
  | "Asia/Manila"
  | "Asia/Muscat"
  | "Asia/Nicosia"
  | "Asia/Novokuznetsk"
  | "Asia/Novosibirsk"
  | "Asia/Omsk"
  | "Asia/Oral"
  | "Asia/Phnom_Penh"
  | "Asia/Pontianak"
  | "Asia/Pyongyang"
  | "Asia/Qatar"
  | "Asia/Qostanay"
  | "Asia/Qyzylorda"
  | "Asia/Rangoon"
  | "Asia/Riyadh"
  | "Asia/Saigon"
  | "Asia/Sakhalin"
  | "Asia/Samarkand"
  | "Asia/Seoul"
  | "Asia/Shanghai"
  | "Asia/Singapore"
  | "Asia/Srednekolymsk"
  | "Asia/Taipei"
  | "Asia/Tashkent"
  | "Asia/Tbilisi"
  | "Asia/Tehran"
  | "Asia/Tel_Aviv"
  | "Asia/Thimbu"
  | "Asia/Thimphu"
  | "Asia/Tokyo"
  | "Asia/Tomsk"
  | "Asia/Ujung_Pandang"
  | "Asia/Ulaanbaatar"
  | "Asia/Ulan_Bator"
  | "Asia/Urumqi"
  | "Asia/Ust-Nera"
  | "Asia/Vientiane"
  | "Asia/Vladivostok"
  | "Asia/Yakutsk"
  | "Asia/Yangon"
  | "Asia/Yekaterinburg"
  | "Asia/Yerevan"
  | "Atlantic/Azores"
  | "Atlantic/Bermuda"
  | "Atlantic/Canary"
  | "Atlantic/Cape_Verde"
  | "Atlantic/Faeroe"
  | "Atlantic/Faroe"
  | "Atlantic/Jan_Mayen"
  | "Atlantic/Madeira"
  | "Atlantic/Reykjavik"
  | "Atlantic/South_Georgia"
  | "Atlantic/St_Helena"
  | "Atlantic/Stanley"
  | "Australia/ACT"
  | "Australia/Adelaide"
  | "Australia/Brisbane"
  | "Australia/Broken_Hill"
  | "Australia/Canberra"
  | "Australia/Currie"
  | "Australia/Darwin"
  | "Australia/Eucla"
  | "Australia/Hobart"
  | "Australia/LHI"
  | "Australia/Lindeman"
  | "Australia/Lord_Howe"
  | "Australia/Melbourne"
  | "Australia/NSW"
  | "Australia/North"
  | "Australia/Perth"
  | "Australia/Queensland"
  | "Australia/South"
  | "Australia/Sydney"
  | "Australia/Tasmania"
  | "Australia/Victoria"
  | "Australia/West"
  | "Australia/Yancowinna"
  | "Brazil/Acre"
  | "Brazil/DeNoronha"
  | "Brazil/East"
  | "Brazil/West"
  | "CET"
  | "CST6CDT"
  | "Canada/Atlantic"
  | "Canada/Central"
  | "Canada/Eastern"
  | "Canada/Mountain"
  | "Canada/Newfoundland"
  | "Canada/Pacific"
  | "Canada/Saskatchewan"
  | "Canada/Yukon"
  | "Chile/Continental"
  | "Chile/EasterIsland"
  | "Cuba"
  | "EET"
  | "EST"
  | "EST5EDT"
  | "Egypt"
  | "Eire"
  | "Etc/GMT"
  | "Etc/GMT+0"
  | "Etc/GMT+1"
  | "Etc/GMT+10"
  | "Etc/GMT+11"
  | "Etc/GMT+12"
  | "Etc/GMT+2"
  | "Etc/GMT+3"
  | "Etc/GMT+4"
  | "Etc/GMT+5"
  | "Etc/GMT+6"
  | "Etc/GMT+7"
  | "Etc/GMT+8"
  | "Etc/GMT+9"
  | "Etc/GMT-0"
  | "Etc/GMT-1"
  | "Etc/GMT-10"
  | "Etc/GMT-11"
  | "Etc/GMT-12"
  | "Etc/GMT-13"
  | "Etc/GMT-14"
  | "Etc/GMT-2"
  | "Etc/GMT-3"
  | "Etc/GMT-4"
  | "Etc/GMT-5"
  | "Etc/GMT-6"
  | "Etc/GMT-7"
  | "Etc/GMT-8"
  | "Etc/GMT-9"
  | "Etc/GMT0"
  | "Etc/Greenwich"
  | "Etc/UCT"
  | "Etc/UTC"
  | "Etc/Universal"
  | "Etc/Zulu"
  | "Europe/Amsterdam"
  | "Europe/Andorra"
  | "Europe/Astrakhan"
  | "Europe/Athens"
  | "Europe/Belfast"
  | "Europe/Belgrade"
  | "Europe/Berlin"
  | "Europe/Bratislava"
  | "Europe/Brussels"
  | "Europe/Bucharest"
  | "Europe/Budapest"
  | "Europe/Busingen"
  | "Europe/Chisinau"
  | "Europe/Copenhagen"
  | "Europe/Dublin"
  | "Europe/Gibraltar"
  | "Europe/Guernsey"
  | "Europe/Helsinki"
  | "Europe/Isle_of_Man"
  | "Europe/Istanbul"
  | "Europe/Jersey"
  | "Europe/Kaliningrad"
  | "Europe/Kiev"
  | "Europe/Kirov"
  | "Europe/Lisbon"
  | "Europe/Ljubljana"
  | "Europe/London"
  | "Europe/Luxembourg"
  | "Europe/Madrid"
  | "Europe/Malta"
  | "Europe/Mariehamn"
  | "Europe/Minsk"
  | "Europe/Monaco"
  | "Europe/Moscow"
  | "Europe/Nicosia"
  | "Europe/Oslo"
  | "Europe/Paris"
  | "Europe/Podgorica"
  | "Europe/Prague"
  | "Europe/Riga"
  | "Europe/Rome"
  | "Europe/Samara"
  | "Europe/San_Marino"
  | "Europe/Sarajevo"
  | "Europe/Saratov"
  | "Europe/Simferopol"
  | "Europe/Skopje"
  | "Europe/Sofia"
  | "Europe/Stockholm"
  | "Europe/Tallinn"
  | "Europe/Tirane"
  | "Europe/Tiraspol"
  | "Europe/Ulyanovsk"
  | "Europe/Uzhgorod"
  | "Europe/Vaduz"
  | "Europe/Vatican"
  | "Europe/Vienna"
  | "Europe/Vilnius"
  | "Europe/Volgograd"
  | "Europe/Warsaw"
  | "Europe/Zagreb"
  | "Europe/Zaporozhye"
  | "Europe/Zurich"
  | "GB"
  | "GB-Eire"
  | "GMT"
  | "GMT+0"
  | "GMT-0"
  | "GMT0"
  | "Greenwich"
  | "HST"
  | "Hongkong"
  | "Iceland"
  | "Indian/Antananarivo"
  | "Indian/Chagos"
  | "Indian/Christmas"
  | "Indian/Cocos"
  | "Indian/Comoro"
  | "Indian/Kerguelen"
  | "Indian/Mahe"
  | "Indian/Maldives"
  | "Indian/Mauritius"
  | "Indian/Mayotte"
  | "Indian/Reunion"
  | "Iran"
  | "Israel"
  | "Jamaica"
  | "Japan"
  | "Kwajalein"
  | "Libya"
  | "MET"
  | "MST"
  | "MST7MDT"
  | "Mexico/BajaNorte"
  | "Mexico/BajaSur"
  | "Mexico/General"
  | "NZ"
  | "NZ-CHAT"
  | "Navajo"
  | "PRC"
  | "PST8PDT"
  | "Pacific/Apia"
  | "Pacific/Auckland"
  | "Pacific/Bougainville"
  | "Pacific/Chatham"
  | "Pacific/Chuuk"
  | "Pacific/Easter"
  | "Pacific/Efate"
  | "Pacific/Enderbury"
  | "Pacific/Fakaofo"
  | "Pacific/Fiji"
  | "Pacific/Funafuti"
  | "Pacific/Galapagos"
  | "Pacific/Gambier"
  | "Pacific/Guadalcanal"
  | "Pacific/Guam"
  | "Pacific/Honolulu"
  | "Pacific/Johnston"
  | "Pacific/Kiritimati"
  | "Pacific/Kosrae"
  | "Pacific/Kwajalein"
  | "Pacific/Majuro"
  | "Pacific/Marquesas"
  | "Pacific/Midway"
  | "Pacific/Nauru"
  | "Pacific/Niue"
  | "Pacific/Norfolk"
  | "Pacific/Noumea"
  | "Pacific/Pago_Pago"
  | "Pacific/Palau"
  | "Pacific/Pitcairn"
  | "Pacific/Pohnpei"
  | "Pacific/Ponape"
  | "Pacific/Port_Moresby"
  | "Pacific/Rarotonga"
  | "Pacific/Saipan"
  | "Pacific/Samoa"
  | "Pacific/Tahiti"
  | "Pacific/Tarawa"
  | "Pacific/Tongatapu"
  | "Pacific/Truk"
  | "Pacific/Wake"
  | "Pacific/Wallis"
  | "Pacific/Yap"
  | "Poland"
  | "Portugal"
  | "ROC"
  | "ROK"
  | "Singapore"
  | "Turkey"
  | "UCT"
  | "US/Alaska"
  | "US/Aleutian"
  | "US/Arizona"
  | "US/Central"
  | "US/East-Indiana"
  | "US/Eastern"
  | "US/Hawaii"
  | "US/Indiana-Starke"
  | "US/Michigan"
  | "US/Mountain"
  | "US/Pacific"
  | "US/Pacific-New"
  | "US/Samoa"
  | "UTC"
  | "Universal"
  | "W-SU"
  | "WET"
  | "Zulu"
  | (string & {});

/**
 * Stores.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyStoreList {
  /**
   * The stores.
   *
   * Evidence: observed (a production client).
   */
  stores: LegacyListedStore[];
}

/**
 * A store in a list.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyListedStore {
  /**
   * Id of the store.
   *
   * Evidence: observed (a production client).
   */
  store_id: string;
}

/**
 * Shops.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyShopList {
  /**
   * The shops.
   *
   * Evidence: observed (a production client).
   */
  shops: LegacyShop[];
}

/**
 * A shop.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyShop {
  /**
   * Name of the shop, as in the `shop` of an order.
   *
   * Evidence: observed (a production client).
   */
  id: string;
  /**
   * Its locales.
   *
   * Evidence: observed (a production client).
   */
  locales?: LegacyShopLocale[];
}

/**
 * A locale of a shop.
 *
 * Evidence: observed (a production client).
 */
export interface LegacyShopLocale {
  /**
   * The locale, as in `en-US`.
   *
   * Evidence: observed (a production client).
   */
  locale: string;
}

/** Query parameters of `listStores`. */
export interface ListStoresQuery {
  /**
   * How many stores a page has at most. A response never has more than 100.
   *
   * Format: int32.
   */
  limit: number;
  /** Where the page starts, the `next_page_key` of the page before. Left out for the first page. */
  start_at?: string | undefined;
  /**
   * Whether each store comes with its cash boxes.
   *
   * Default: `false`.
   */
  include_cashboxes?: boolean | undefined;
  /**
   * Only stores in these countries. Several codes are separated by commas, the default of the published format; the
   * text does not confirm it.
   *
   * At most 251 elements.
   */
  country_codes?: readonly string[] | undefined;
}

/** Path parameters of `showStore`. */
export interface ShowStorePath {
  /** Id of the store, a UUID or a short code. */
  storeId: string;
}

/** Path parameters of `updateStore`. */
export interface UpdateStorePath {
  /** Id of the store, a UUID or a short code. */
  storeId: string;
}

/** Path parameters of `showLegacyStore`. */
export interface ShowLegacyStorePath {
  /**
   * Id of the store, a UUID or a short code.
   *
   * Evidence: observed (a production client).
   */
  store_id: string;
}

/** What `listStores` (`GET /stores`) returns. */
export type ListStoresResponse = StoreList;

/** What `listStores` (`GET /stores`) takes. */
export interface ListStoresInput {
  /** Query parameters. */
  query: ListStoresQuery;
}

/** What `showStore` (`GET /stores/{storeId}`) returns. */
export type ShowStoreResponse = Store;

/** What `showStore` (`GET /stores/{storeId}`) takes. */
export interface ShowStoreInput {
  /** Values of the path. */
  path: ShowStorePath;
}

/** What `updateStore` (`PATCH /stores/{storeId}`) returns. */
export type UpdateStoreResponse = Store;

/** What `updateStore` (`PATCH /stores/{storeId}`) takes. */
export interface UpdateStoreInput {
  /** Values of the path. */
  path: UpdateStorePath;
  /** What the store shall be like. */
  body: UpdateStoreRequest;
}

/** What `showLegacyStore` (`GET /v0/i/stores/{store_id}`) returns. */
export type ShowLegacyStoreResponse = LegacyStore;

/** What `showLegacyStore` (`GET /v0/i/stores/{store_id}`) takes. */
export interface ShowLegacyStoreInput {
  /** Values of the path. */
  path: ShowLegacyStorePath;
}

/** What `listLegacyStores` (`GET /v0/d/stores`) returns. */
export type ListLegacyStoresResponse = LegacyStoreList;

/** What `listLegacyStores` (`GET /v0/d/stores`) takes. */
export type ListLegacyStoresInput = Record<string, never>;

/** What `listLegacyStorePlaces` (`GET /v0/i/stores`) returns. */
export type ListLegacyStorePlacesResponse = LegacyStoreList;

/** What `listLegacyStorePlaces` (`GET /v0/i/stores`) takes. */
export type ListLegacyStorePlacesInput = Record<string, never>;

/** What `listLegacyShops` (`GET /v0/c/shops`) returns. */
export type ListLegacyShopsResponse = LegacyShopList;

/** What `listLegacyShops` (`GET /v0/c/shops`) takes. */
export type ListLegacyShopsInput = Record<string, never>;
