using NodaTime;

namespace QuantConnect;

/// <summary>Time zones by city.</summary>
public static class TimeZones
{
    /// <summary>Universal time.</summary>
    public static readonly DateTimeZone Utc = DateTimeZone.Utc;

    /// <summary>Europe/Amsterdam.</summary>
    public static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>America/Anchorage.</summary>
    public static readonly DateTimeZone Anchorage = DateTimeZoneProviders.Tzdb["America/Anchorage"];

    /// <summary>Europe/Athens.</summary>
    public static readonly DateTimeZone Athens = DateTimeZoneProviders.Tzdb["Europe/Athens"];

    /// <summary>Pacific/Auckland.</summary>
    public static readonly DateTimeZone Auckland = DateTimeZoneProviders.Tzdb["Pacific/Auckland"];

    /// <summary>Europe/Berlin.</summary>
    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Australia/Brisbane.</summary>
    public static readonly DateTimeZone Brisbane = DateTimeZoneProviders.Tzdb["Australia/Brisbane"];

    /// <summary>Europe/Bucharest.</summary>
    public static readonly DateTimeZone Bucharest = DateTimeZoneProviders.Tzdb["Europe/Bucharest"];

    /// <summary>America/Argentina/Buenos_Aires.</summary>
    public static readonly DateTimeZone BuenosAires = DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"];

    /// <summary>Africa/Cairo.</summary>
    public static readonly DateTimeZone Cairo = DateTimeZoneProviders.Tzdb["Africa/Cairo"];

    /// <summary>America/Chicago.</summary>
    public static readonly DateTimeZone Chicago = DateTimeZoneProviders.Tzdb["America/Chicago"];

    /// <summary>America/Denver.</summary>
    public static readonly DateTimeZone Denver = DateTimeZoneProviders.Tzdb["America/Denver"];

    /// <summary>America/Detroit.</summary>
    public static readonly DateTimeZone Detroit = DateTimeZoneProviders.Tzdb["America/Detroit"];

    /// <summary>Europe/Dublin.</summary>
    public static readonly DateTimeZone Dublin = DateTimeZoneProviders.Tzdb["Europe/Dublin"];

    /// <summary>UTC-05.</summary>
    public static readonly DateTimeZone EasternStandard = DateTimeZoneProviders.Tzdb["UTC-05"];

    /// <summary>Europe/Helsinki.</summary>
    public static readonly DateTimeZone Helsinki = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    /// <summary>Asia/Hong_Kong.</summary>
    public static readonly DateTimeZone HongKong = DateTimeZoneProviders.Tzdb["Asia/Hong_Kong"];

    /// <summary>Pacific/Honolulu.</summary>
    public static readonly DateTimeZone Honolulu = DateTimeZoneProviders.Tzdb["Pacific/Honolulu"];

    /// <summary>Europe/Istanbul.</summary>
    public static readonly DateTimeZone Istanbul = DateTimeZoneProviders.Tzdb["Europe/Istanbul"];

    /// <summary>Asia/Jerusalem.</summary>
    public static readonly DateTimeZone Jerusalem = DateTimeZoneProviders.Tzdb["Asia/Jerusalem"];

    /// <summary>Africa/Johannesburg.</summary>
    public static readonly DateTimeZone Johannesburg = DateTimeZoneProviders.Tzdb["Africa/Johannesburg"];

    /// <summary>Asia/Kolkata.</summary>
    public static readonly DateTimeZone Kolkata = DateTimeZoneProviders.Tzdb["Asia/Kolkata"];

    /// <summary>Europe/London.</summary>
    public static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>America/Los_Angeles.</summary>
    public static readonly DateTimeZone LosAngeles = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];

    /// <summary>Europe/Madrid.</summary>
    public static readonly DateTimeZone Madrid = DateTimeZoneProviders.Tzdb["Europe/Madrid"];

    /// <summary>Australia/Melbourne.</summary>
    public static readonly DateTimeZone Melbourne = DateTimeZoneProviders.Tzdb["Australia/Melbourne"];

    /// <summary>America/Mexico_City.</summary>
    public static readonly DateTimeZone MexicoCity = DateTimeZoneProviders.Tzdb["America/Mexico_City"];

    /// <summary>Europe/Minsk.</summary>
    public static readonly DateTimeZone Minsk = DateTimeZoneProviders.Tzdb["Europe/Minsk"];

    /// <summary>Europe/Moscow.</summary>
    public static readonly DateTimeZone Moscow = DateTimeZoneProviders.Tzdb["Europe/Moscow"];

    /// <summary>America/New_York.</summary>
    public static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    /// <summary>Europe/Paris.</summary>
    public static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>America/Phoenix.</summary>
    public static readonly DateTimeZone Phoenix = DateTimeZoneProviders.Tzdb["America/Phoenix"];

    /// <summary>Europe/Rome.</summary>
    public static readonly DateTimeZone Rome = DateTimeZoneProviders.Tzdb["Europe/Rome"];

    /// <summary>America/Sao_Paulo.</summary>
    public static readonly DateTimeZone SaoPaulo = DateTimeZoneProviders.Tzdb["America/Sao_Paulo"];

    /// <summary>Asia/Shanghai.</summary>
    public static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    /// <summary>Australia/Sydney.</summary>
    public static readonly DateTimeZone Sydney = DateTimeZoneProviders.Tzdb["Australia/Sydney"];

    /// <summary>Asia/Tokyo.</summary>
    public static readonly DateTimeZone Tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    /// <summary>America/Toronto.</summary>
    public static readonly DateTimeZone Toronto = DateTimeZoneProviders.Tzdb["America/Toronto"];

    /// <summary>America/Vancouver.</summary>
    public static readonly DateTimeZone Vancouver = DateTimeZoneProviders.Tzdb["America/Vancouver"];

    /// <summary>Europe/Zurich.</summary>
    public static readonly DateTimeZone Zurich = DateTimeZoneProviders.Tzdb["Europe/Zurich"];
}
