using QuantConnect;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Engine.Tests.Data;

namespace YenValve.Engine.Tests.Indicators;

/// <summary>One of each built-in indicator, with usual parameters, and bars to feed them.</summary>
internal static class BuiltIn
{
    private static readonly Symbol Btc = Points.Btc;
    private static readonly Symbol Eth = Symbol.Create("ETHUSDT", SecurityType.Crypto, Market.Binance);

    /// <summary>Makes each; those that compare symbols take BTC and ETH.</summary>
    public static readonly Dictionary<string, Func<IndicatorBase>> Makers = Named(
        () => new AbsolutePriceOscillator(5, 10),
        () => new AccelerationBands(10, 4m),
        () => new AccumulationDistribution(),
        () => new AccumulationDistributionOscillator(3, 10),
        () => new ArnaudLegouxMovingAverage(9),
        () => new AroonOscillator(10, 14),
        () => new AugenPriceSpike(5),
        () => new AutoRegressiveIntegratedMovingAverage(1, 1, 1, 20, true),
        () => new AverageDirectionalIndex(7),
        () => new AverageDirectionalMovementIndexRating(7),
        () => new AverageRange(10),
        () => new AverageTrueRange(10, MovingAverageType.Wilders),
        () => new AwesomeOscillator(5, 12),
        () => new BalanceOfPower(),
        () => new BollingerBands(12, 2m),
        () => new ChaikinMoneyFlow(10),
        () => new ChaikinOscillator(3, 10),
        () => new ChandeKrollStop(5, 2m, 4),
        () => new ChandeMomentumOscillator(9),
        () => new ChoppinessIndex(10),
        () => new CommodityChannelIndex(10),
        () => new ConnorsRelativeStrengthIndex(3, 2, 20),
        () => new CoppockCurve(),
        () => new DeMarkerIndicator(8),
        () => new Delay(3),
        () => new DerivativeOscillator(7, 3, 2, 4),
        () => new DetrendedPriceOscillator(9),
        () => new DonchianChannel(10),
        () => new DoubleExponentialMovingAverage(6),
        () => new EaseOfMovementValue(4),
        () => new ExponentialMovingAverage(8),
        () => new FisherTransform(7),
        () => new ForceIndex(6),
        () => new FractalAdaptiveMovingAverage(8),
        () => new HeikinAshi(),
        () => new HilbertTransform(),
        () => new HullMovingAverage(9),
        () => new HurstExponent(32),
        () => new IchimokuKinkoHyo(),
        () => new Identity(),
        () => new InternalBarStrength(),
        () => new KaufmanAdaptiveMovingAverage(8),
        () => new KaufmanEfficiencyRatio(8),
        () => new KeltnerChannels(10, 1.5m),
        () => new KlingerVolumeOscillator(5, 10),
        () => new KnowSureThing(10, 10, 15, 10, 20, 10, 30, 15, 9),
        () => new LeastSquaresMovingAverage(8),
        () => new LinearWeightedMovingAverage(8),
        () => new LogReturn(4),
        () => new MassIndex(),
        () => new Maximum(7),
        () => new McGinleyDynamic(7),
        () => new MeanAbsoluteDeviation(7),
        () => new MesaAdaptiveMovingAverage(),
        () => new MidPoint(7),
        () => new MidPrice(7),
        () => new Minimum(7),
        () => new Momentum(6),
        () => new MomentumPercent(6),
        () => new Momersion(7, 20),
        () => new MoneyFlowIndex(10),
        () => new MovingAverageConvergenceDivergence(5, 12, 4),
        () => new NormalizedAverageTrueRange(8),
        () => new OnBalanceVolume(),
        () => new ParabolicStopAndReverse(),
        () => new ParabolicStopAndReverseExtended(),
        () => new PercentagePriceOscillator(5, 10),
        () => new PivotPointsHighLow(3),
        () => new PremierStochasticOscillator(6, 4),
        () => new RateOfChange(5),
        () => new RateOfChangePercent(5),
        () => new RateOfChangeRatio(5),
        () => new RegressionChannel(10, 2m),
        () => new RelativeDailyVolume(3),
        () => new RelativeMovingAverage(5),
        () => new RelativeStrengthIndex(9),
        () => new RelativeVigorIndex(7, MovingAverageType.Simple),
        () => new RogersSatchellVolatility(9),
        () => new SchaffTrendCycle(5, 7, 12),
        () => new SharpeRatio(10),
        () => new SimpleMovingAverage(8),
        () => new SmoothedOnBalanceVolume(6),
        () => new SortinoRatio(10),
        () => new SqueezeMomentum(10, 2m, 10, 1.5m),
        () => new StandardDeviation(8),
        () => new Stochastic(9, 3, 3),
        () => new StochasticRelativeStrengthIndex(7, 7, 3, 3),
        () => new Sum(6),
        () => new SuperTrend(7, 3m),
        () => new SwissArmyKnife(10, 0.1, SwissArmyKnifeTool.BandPass),
        () => new T3MovingAverage(4),
        () => new TargetDownsideDeviation(8),
        () => new TimeProfile(12, 0.7m, 1m),
        () => new TimeSeriesForecast(7),
        () => new TomDemarkSequential(),
        () => new TriangularMovingAverage(7),
        () => new TripleExponentialMovingAverage(5),
        () => new Trix(5),
        () => new TrueRange(),
        () => new TrueStrengthIndex(9, 5, 3),
        () => new UltimateOscillator(4, 8, 12),
        () => new ValueAtRisk(20, 0.95),
        () => new VariableIndexDynamicAverage(7),
        () => new Variance(8),
        () => new VolumeProfile(12, 0.7m, 1m),
        () => new VolumeWeightedAveragePriceIndicator(7),
        () => new VolumeWeightedMovingAverage(7),
        () => new Vortex(7),
        () => new WaveTrendOscillator(5, 8, 4),
        () => new WilderAccumulativeSwingIndex(20m),
        () => new WilderMovingAverage(7),
        () => new WilderSwingIndex(20m),
        () => new WilliamsPercentR(9),
        () => new ZeroLagExponentialMovingAverage(8),
        () => new ZigZag(0.02m, 2),
        () => new Alpha(Btc, Eth, 3, 8),
        () => new Beta(Btc, Eth, 8),
        () => new Correlation(Btc, Eth, 8),
        () => new Covariance(Btc, Eth, 8),
        () => Following(new AdvanceDeclineDifference(), (market, symbol) => market.Add(symbol)),
        () => Following(new AdvanceDeclineRatio(), (market, symbol) => market.Add(symbol)),
        () => Following(new AdvanceDeclineVolumeRatio(), (market, symbol) => market.Add(symbol)),
        () => Following(new ArmsIndex(), (market, symbol) => market.Add(symbol)),
        () => Following(new McClellanOscillator(4, 8), (market, symbol) => market.Add(symbol)),
        () => Following(new NewHighsNewLows("NHNL", 5), (market, symbol) => market.Add(symbol)),
        () => Following(new NewHighsNewLowsVolume("NHNLV", 5), (market, symbol) => market.Add(symbol)));

    /// <summary>Bars of both symbols, an hour each, on a walk of whole cents that is the same every time.</summary>
    public static IEnumerable<TradeBar> Bars(int hours)
    {
        var state = 12345u;
        var btc = 10000;
        var eth = 14000;
        for (var i = 0; i < hours; i++)
        {
            yield return Bar(Btc, i, ref btc, ref state);
            yield return Bar(Eth, i, ref eth, ref state);
        }
    }

    /// <summary>Whether it looks at two symbols at once.</summary>
    public static bool Compares(IndicatorBase indicator) =>
        indicator is Alpha or DualSymbolIndicator<IBaseDataBar> or AdvanceDeclineIndicator or ArmsIndex or McClellanOscillator
            or NewHighsNewLows or NewHighsNewLowsVolume;

    private static TIndicator Following<TIndicator>(TIndicator indicator, Action<TIndicator, Symbol> add)
    {
        add(indicator, Btc);
        add(indicator, Eth);
        return indicator;
    }

    private static TradeBar Bar(Symbol symbol, int hour, ref int cents, ref uint state)
    {
        var open = cents;
        cents += Step(ref state, 401) - 200;
        var high = Math.Max(open, cents) + Step(ref state, 100);
        var low = Math.Min(open, cents) - Step(ref state, 100);
        var volume = 1m + Step(ref state, 900) / 10m;
        return new TradeBar(Points.Day.AddHours(hour), symbol, open / 100m, high / 100m, low / 100m, cents / 100m, volume, Time.OneHour);
    }

    private static int Step(ref uint state, int count)
    {
        state = state * 1664525u + 1013904223u;
        return (int)((state >> 8) % (uint)count);
    }

    private static Dictionary<string, Func<IndicatorBase>> Named(params Func<IndicatorBase>[] makers)
    {
        using var context = new RunContext(Hosting.TestData.Kit, new Dictionary<string, string>()).Enter();
        return makers.ToDictionary(make => make().GetType().Name);
    }
}
