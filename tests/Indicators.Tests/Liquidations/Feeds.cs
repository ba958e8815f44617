using System.Globalization;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using YenValve.Data;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>Hours of derivatives data and prices for tests, read as LEAN would read them.</summary>
internal static class Feeds
{
    public static Symbol Bitcoin { get; } = Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance);

    public static PerpetualMarket Perpetual(DateTime end, double? interest, double? funding = null, double? basis = null, double? share = null) =>
        Read<PerpetualMarket>(end, 60, interest, funding, basis, share);

    public static YenValve.Data.Liquidations Forced(DateTime end, double? longs, double? shorts, double? count = null, int minutes = 60, double? coverage = null) =>
        Read<YenValve.Data.Liquidations>(end, minutes, longs, shorts, count, null, coverage);

    public static TradeBar Bar(DateTime end, double high, double low, double close) =>
        new(end.AddHours(-1), Bitcoin, (decimal)close, (decimal)high, (decimal)low, (decimal)close, 1m, TimeSpan.FromHours(1));

    private static T Read<T>(DateTime end, int minutes, params double?[] cells)
        where T : PublishedData, new()
    {
        var config = new SubscriptionDataConfig(
            typeof(T), Symbol.CreateBase(typeof(T), Symbol.Create("BTC", SecurityType.Base, Market.USA), Market.USA), Resolution.Hour,
            TimeZones.Utc, TimeZones.Utc, false, false, false, true);
        var text = string.Join(',', cells.Select(c => c?.ToString("R", CultureInfo.InvariantCulture)));
        return (T)new T().Reader(config, $"{end.AddMinutes(-minutes):yyyy-MM-dd HH:mm:ss},{end:yyyy-MM-dd HH:mm:ss},{text}", default, false);
    }
}
