using NodaTime;

namespace QuantConnect.Interfaces;

/// <summary>One moment, shown in several time zones.</summary>
public interface ITimeKeeper
{
    /// <summary>The moment in UTC.</summary>
    DateTime UtcTime { get; }

    /// <summary>Adds a zone.</summary>
    void AddTimeZone(DateTimeZone timeZone);

    /// <summary>The moment in a zone, followed as it moves on.</summary>
    LocalTimeKeeper GetLocalTimeKeeper(DateTimeZone timeZone);
}
