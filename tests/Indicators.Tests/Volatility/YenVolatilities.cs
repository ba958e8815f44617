using System.Globalization;
using QuantConnect;
using QuantConnect.Data;
using YenValve.Data;

namespace YenValve.Indicators.Tests.Volatility;

/// <summary>Days of USD/JPY volatility for tests.</summary>
internal static class YenVolatilities
{
    public static readonly DateTime Day = new(2024, 1, 1);

    private static readonly SubscriptionDataConfig Config = new(
        typeof(YenVolatility), Symbol.CreateBase(typeof(YenVolatility), Symbol.Create("USDJPYV", SecurityType.Base, Market.USA), Market.USA),
        Resolution.Daily, TimeZones.Utc, TimeZones.Utc, false, false, false, true);

    public static YenVolatility Of(int day, double? month, double? week = null, double? quarter = null, double? riskReversal = null)
    {
        var cells = new[] { week, month, quarter, riskReversal }.Select(c => c?.ToString(CultureInfo.InvariantCulture));
        return (YenVolatility)new YenVolatility().Reader(Config, $"{Day.AddDays(day):yyyy-MM-dd},{string.Join(',', cells)},,", default, false);
    }
}
