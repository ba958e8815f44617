using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace YenValve.Engine.Tests.Data;

/// <summary>Data points and subscriptions for tests.</summary>
internal static class Points
{
    public static readonly DateTime Day = new(2024, 3, 4);

    public static Symbol Btc { get; } = Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance);

    public static Symbol Yen { get; } = Symbol.Create("USDJPY", SecurityType.Forex, Market.Oanda);

    public static TradeBar Hour(int hour, decimal open, decimal high, decimal low, decimal close, decimal volume = 1) =>
        new(Day.AddHours(hour), Btc, open, high, low, close, volume, Time.OneHour);

    public static TradeBar Hour(int hour, decimal price) => Hour(hour, price, price, price, price);

    public static SubscriptionDataConfig Config<T>(Symbol symbol, Resolution resolution) =>
        new(typeof(T), symbol, resolution, TimeZones.Utc, TimeZones.Utc, true, false, false);
}
