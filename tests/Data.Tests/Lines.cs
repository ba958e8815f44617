using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Data.Tests;

/// <summary>Reads lines of a feed as LEAN does: one reader instance, every line in turn.</summary>
internal static class Lines
{
    public static SubscriptionDataConfig Config<T>(string ticker)
        where T : PublishedData =>
        new(typeof(T), Symbol.CreateBase(typeof(T), Symbol.Create(ticker, SecurityType.Base, Market.USA), Market.USA), Resolution.Daily,
            TimeZones.Utc, TimeZones.Utc, false, false, false, true);

    public static T? Read<T>(string ticker, string line)
        where T : PublishedData, new() => (T?)new T().Reader(Config<T>(ticker), line, default, false);
}
