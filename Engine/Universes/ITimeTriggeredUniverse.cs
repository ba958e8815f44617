using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>A universe that selects at given times instead of on data.</summary>
public interface ITimeTriggeredUniverse
{
    /// <summary>The moments at which to select, in UTC.</summary>
    IEnumerable<DateTime> GetTriggerTimes(DateTime startTimeUtc, DateTime endTimeUtc, MarketHoursDatabase marketHoursDatabase);
}
