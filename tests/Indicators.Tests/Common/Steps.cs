using System.Globalization;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Data;
using YenValve.Indicators.Carry;
using YenValve.Indicators.Correlation;
using YenValve.Indicators.Liquidations;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Common;

/// <summary>
/// What an indicator is fed, one weekday or hour after another, the same every time: for each step the data of that moment, in the order in which they
/// come.
/// </summary>
internal static class Steps
{
    private static readonly DateTime Start = new(2024, 1, 1);

    /// <summary>Bitcoin, hourly on Binance.</summary>
    public static Symbol Bitcoin { get; } = Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance);

    /// <summary>USDJPY on OANDA.</summary>
    public static Symbol Yen { get; } = Symbol.Create("USDJPY", SecurityType.Forex, Market.Oanda);

    /// <summary>The steps of an indicator, by what it takes.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="count">How many.</param>
    /// <param name="figures">Whose figures a step has: its own by default, those of the step before it where the feed stands still.</param>
    public static IEnumerable<BaseData[]> Of(IndicatorBase indicator, int count, Func<int, int>? figures = null) => indicator switch
    {
        LiquidationMap => Hours(count, figures, (hour, walk) => [Perpetual(hour, walk), Closures(hour, walk), Bar(hour, walk)]),
        LiquidationCascade => Hours(count, figures, (hour, walk) => [Bar(hour, walk), Closures(hour, walk)]),
        FlushExhaustion => Hours(count, figures, (hour, walk) => [Bar(hour, walk), Perpetual(hour, walk)]),
        ImpliedVolatilitySpike => Days(count, figures, (day, walk) => [Volatility(day, walk)]),
        PairIndicator => Days(count, figures, (day, walk) => [Price(Bitcoin, day, 60_000, walk), Price(Yen, day, 150, walk)]),
        IndicatorBase<JgbCurve> => Days(count, figures, (day, walk) => [Curve(day, walk)]),
        IndicatorBase<CarryMarket> => Days(count, figures, (day, walk) => [Carry(day, walk)]),
        IndicatorBase<YenVolatility> => Days(count, figures, (day, walk) => [Volatility(day, walk)]),
        IndicatorBase<YenOptionStrip> => Days(count, figures, (day, walk) => [Strip(day, walk)]),
        IndicatorBase<YenPositioning> => Days(count, figures, (day, walk) => [Positioning(day, walk)]),
        IndicatorBase<Data.Liquidations> => Hours(count, figures, (hour, walk) => [Closures(hour, walk)]),
        IndicatorBase<PerpetualMarket> => Hours(count, figures, (hour, walk) => [Perpetual(hour, walk)]),
        IndicatorBase<IndicatorDataPoint> => Days(count, figures, (day, walk) => [Price(Yen, day, 150, walk)]),
        IndicatorBase<TradeBar> or IndicatorBase<IBaseDataBar> => Hours(count, figures, (hour, walk) => [Bar(hour, walk)]),
        IndicatorBase<BaseData> or IndicatorBase<IBaseData> => Days(count, figures, (day, walk) => [Curve(day, walk)]),
        _ => throw new NotSupportedException($"Steps.Of has to know what {indicator.GetType().Name} takes."),
    };

    /// <summary>Hands a datum over, where its indicator takes it.</summary>
    public static void Feed(IndicatorBase indicator, BaseData datum)
    {
        if (indicator is StressCorrelation stress) stress.SetStress(1.0, double.NaN);
        switch (indicator, datum)
        {
            case (LiquidationMap map, PerpetualMarket market): map.Observe(market); break;
            case (LiquidationMap map, Data.Liquidations closures): map.Observe(closures); break;
            case (LiquidationCascade cascade, TradeBar bar): cascade.Observe(bar); break;
            case (FlushExhaustion flush, TradeBar bar): flush.Observe(bar); break;
            default: indicator.Update(datum); break;
        }
    }

    /// <summary>The same moment with nothing in it, or with what cannot be.</summary>
    public static IEnumerable<BaseData> Hollow(BaseData datum, DateTime day) => Missing(datum, day).Concat(datum switch
    {
        TradeBar or IndicatorDataPoint => Absurd.Select(price => Priced(datum, day, price)),
        _ => [],
    });

    /// <summary>The same moment with nothing in it, or with what is no price at all.</summary>
    public static IEnumerable<BaseData> Missing(BaseData datum, DateTime day) => datum switch
    {
        JgbCurve => [Row<JgbCurve>("JGB", $"{day:yyyy-MM-dd}{string.Concat(Enumerable.Repeat(",-", JgbCurve.Maturities.Count))}")],
        CarryMarket => [new CarryMarket(day) { Symbol = datum.Symbol }, new CarryMarket(day) { Symbol = datum.Symbol, Spot = -1, Forward = 0, Days = 0, ImpliedVolatility = 0 }],
        YenVolatility => [Row<YenVolatility>("YEN", $"{day:yyyy-MM-dd},,,,,,")],
        YenOptionStrip => [Row<YenOptionStrip>("6J", $"{day:yyyy-MM-dd},{day.AddDays(24):yyyy-MM-dd} 0.0064 C - - 0.0064")],
        YenPositioning => [Row<YenPositioning>("JPY", $"{day:yyyy-MM-dd},,,,,,")],
        Data.Liquidations => [Row<Data.Liquidations>("BTC", $"{day:yyyy-MM-dd HH:mm},{day.AddHours(1):yyyy-MM-dd HH:mm},,,,")],
        PerpetualMarket => [Row<PerpetualMarket>("BTC", $"{day:yyyy-MM-dd HH:mm},{day.AddHours(1):yyyy-MM-dd HH:mm},,,,")],
        _ => [Priced(datum, day, 0m), Priced(datum, day, -1m)],
    };

    // Prices that nobody can tell from prices, and that overflow what is careless.
    private static decimal[] Absurd => [1e-20m, 1e20m];

    private static BaseData Priced(BaseData datum, DateTime day, decimal price) => datum is TradeBar
        ? new TradeBar(day, datum.Symbol, price, price, price, price, 0m, Time.OneHour)
        : new IndicatorDataPoint(datum.Symbol, day, price);

    private static IEnumerable<BaseData[]> Days(int count, Func<int, int>? figures, Func<DateTime, Random, BaseData[]> make)
    {
        for (var (day, made) = (Start, 0); made < count; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) yield return make(day, Walk(made++, figures));
        }
    }

    private static IEnumerable<BaseData[]> Hours(int count, Func<int, int>? figures, Func<DateTime, Random, BaseData[]> make) =>
        Enumerable.Range(0, count).Select(hour => make(Start.AddHours(hour), Walk(hour, figures)));

    // Every step draws its figures for itself, so that a step can be given those of another; seeds lie far apart, for near ones begin alike.
    private static Random Walk(int step, Func<int, int>? figures) => new(unchecked((int)(((figures?.Invoke(step) ?? step) + 1) * 2654435761L) & int.MaxValue));

    private static double Around(double middle, double width, Random random) => middle + (width * (random.NextDouble() - 0.5));

    private static IndicatorDataPoint Price(Symbol symbol, DateTime day, double middle, Random random) =>
        new(symbol, day, (decimal)Around(middle, 0.1 * middle, random));

    private static TradeBar Bar(DateTime hour, Random random)
    {
        var open = (decimal)Around(60_000, 2_000, random);
        var close = (decimal)Around(60_000, 2_000, random);
        var reach = (decimal)Around(300, 500, random);
        return new TradeBar(hour, Bitcoin, open, Math.Max(open, close) + reach, Math.Min(open, close) - reach, close, (decimal)Around(1_000, 500, random), Time.OneHour);
    }

    private static JgbCurve Curve(DateTime day, Random random) =>
        Row<JgbCurve>("JGB", $"{day:yyyy-MM-dd},{Cells(JgbCurve.Maturities.Select(years => Around(Math.Sqrt(years) / 2.0, 0.1, random)))}");

    private static YenVolatility Volatility(DateTime day, Random random) =>
        Row<YenVolatility>("YEN", $"{day:yyyy-MM-dd},{Cells([Around(10, 2, random), Around(10, 2, random), Around(10, 2, random), Around(-1, 1, random), Around(.3, .1, random), Around(-60, 10, random)])}");

    private static YenOptionStrip Strip(DateTime day, Random random)
    {
        var (forward, volatility) = (Around(0.0064, 0.0001, random), Around(0.1, 0.03, random));
        var quotes = from days in (int[])[24, 52]
                     from strike in Enumerable.Range(56, 17).Select(i => i / 10_000.0)
                     from right in (OptionRight[])[OptionRight.Call, OptionRight.Put]
                     let price = Black.Price(forward, strike, days / 365.0, volatility, right)
                     select FormattableString.Invariant($"{day.AddDays(days):yyyy-MM-dd} {strike} {(right == OptionRight.Call ? 'C' : 'P')} {price} {price} {forward}");
        return Row<YenOptionStrip>("6J", $"{day:yyyy-MM-dd},{string.Join(',', quotes)}");
    }

    private static YenPositioning Positioning(DateTime day, Random random) =>
        Row<YenPositioning>("JPY", $"{day:yyyy-MM-dd},{Cells(Enumerable.Range(0, 6).Select(_ => Math.Round(Around(90_000, 80_000, random))))}");

    private static Data.Liquidations Closures(DateTime hour, Random random) =>
        Row<Data.Liquidations>("BTC", $"{hour:yyyy-MM-dd HH:mm},{hour.AddHours(1):yyyy-MM-dd HH:mm},{Cells([Around(5e6, 9e6, random), Around(5e6, 9e6, random), 100])},binance");

    private static PerpetualMarket Perpetual(DateTime hour, Random random) =>
        Row<PerpetualMarket>("BTC", $"{hour:yyyy-MM-dd HH:mm},{hour.AddHours(1):yyyy-MM-dd HH:mm},{Cells([Around(1e10, 1e8, random), Around(0, 2e-4, random), Around(0, 1e-3, random), Around(.5, .2, random)])}");

    private static CarryMarket Carry(DateTime day, Random random) => new(day)
    {
        Symbol = Yen,
        Spot = Around(150, 10, random),
        Forward = Around(149, 9, random),
        Days = 90,
        DollarRate = 0.04,
        YenRate = 0.005,
        ImpliedVolatility = Around(0.1, 0.03, random),
        RiskReversal = Around(-1, 1, random),
        SpeculatorNet = Around(-50_000, 80_000, random),
        VolatilityScore = random.NextDouble(),
    };

    private static string Cells(IEnumerable<double> values) => string.Join(',', values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)));

    private static T Row<T>(string ticker, FormattableString line)
        where T : PublishedData, new()
    {
        var symbol = Symbol.CreateBase(typeof(T), Symbol.Create(ticker, SecurityType.Base, Market.USA), Market.USA);
        var config = new SubscriptionDataConfig(typeof(T), symbol, Resolution.Daily, TimeZones.Utc, TimeZones.Utc, false, false, false, true);
        return (T)new T().Reader(config, FormattableString.Invariant(line), default, false);
    }
}
