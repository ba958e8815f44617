namespace QuantConnect;

/// <summary>Length of a bar in seconds.</summary>
public enum Period
{
    /// <summary>10 seconds.</summary>
    TenSeconds = 10,

    /// <summary>30 seconds.</summary>
    ThirtySeconds = 30,

    /// <summary>60 seconds.</summary>
    OneMinute = 60,

    /// <summary>120 seconds.</summary>
    TwoMinutes = 120,

    /// <summary>180 seconds.</summary>
    ThreeMinutes = 180,

    /// <summary>300 seconds.</summary>
    FiveMinutes = 300,

    /// <summary>600 seconds.</summary>
    TenMinutes = 600,

    /// <summary>900 seconds.</summary>
    FifteenMinutes = 900,

    /// <summary>1200 seconds.</summary>
    TwentyMinutes = 1200,

    /// <summary>1800 seconds.</summary>
    ThirtyMinutes = 1800,

    /// <summary>3600 seconds.</summary>
    OneHour = 3600,

    /// <summary>7200 seconds.</summary>
    TwoHours = 7200,

    /// <summary>14400 seconds.</summary>
    FourHours = 14400,

    /// <summary>21600 seconds.</summary>
    SixHours = 21600,
}
