using NUnit.Framework;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Engine.Tests.Data;

namespace YenValve.Engine.Tests.Indicators;

/// <summary>Worked examples of textbooks, with the figures as printed there.</summary>
[TestFixture]
public sealed class PublishedFigureTests
{
    // The example of ten-day averages in StockCharts' ChartSchool.
    private static readonly decimal[] Averaged =
    [
        22.27m, 22.19m, 22.08m, 22.17m, 22.18m, 22.13m, 22.23m, 22.43m, 22.24m, 22.29m, 22.15m, 22.39m, 22.38m, 22.61m, 23.36m,
        24.05m, 23.75m, 23.83m, 23.95m, 23.63m, 23.82m, 23.87m, 23.65m, 23.19m, 23.10m, 23.33m, 22.68m, 23.10m, 22.40m, 22.17m,
    ];

    // The example of the relative strength index there.
    private static readonly decimal[] Strength =
    [
        44.34m, 44.09m, 44.15m, 43.61m, 44.33m, 44.83m, 45.10m, 45.42m, 45.84m, 46.08m, 45.89m, 46.03m, 45.61m, 46.28m, 46.28m, 46.00m,
        46.03m, 46.41m, 46.22m, 45.64m, 46.21m, 46.25m, 45.71m, 46.45m, 45.78m, 45.35m, 44.03m, 44.18m, 44.22m, 44.57m, 43.42m, 42.66m, 43.13m,
    ];

    [Test]
    public void TenDaySimpleAverage() => Assert.That(
        ReadyValues(new SimpleMovingAverage(10), Averaged),
        Is.EqualTo(new[]
        {
            22.22m, 22.21m, 22.23m, 22.26m, 22.31m, 22.42m, 22.61m, 22.77m, 22.91m, 23.08m, 23.21m,
            23.38m, 23.53m, 23.65m, 23.71m, 23.69m, 23.61m, 23.51m, 23.43m, 23.28m, 23.13m,
        }).Within(0.0101m));

    [Test]
    public void TenDayExponentialAverage() => Assert.That(
        ReadyValues(new ExponentialMovingAverage(10), Averaged),
        Is.EqualTo(new[]
        {
            22.22m, 22.21m, 22.24m, 22.27m, 22.33m, 22.52m, 22.80m, 22.97m, 23.13m, 23.28m, 23.34m,
            23.43m, 23.51m, 23.54m, 23.47m, 23.40m, 23.39m, 23.26m, 23.23m, 23.08m, 22.92m,
        }).Within(0.0101m));

    [Test]
    public void FourteenDayRelativeStrength() => Assert.That(
        ReadyValues(new RelativeStrengthIndex(14), Strength),
        Is.EqualTo(new[]
        {
            70.53m, 66.32m, 66.55m, 69.41m, 66.36m, 57.97m, 62.93m, 63.26m, 56.06m, 62.38m,
            54.71m, 50.42m, 39.99m, 41.46m, 41.87m, 45.46m, 37.30m, 33.08m, 37.77m,
        }).Within(0.1m));

    // Sortino and Satchell's example as the CME prints it: annual returns, target 0.
    [Test]
    public void SortinoRatioOfYears()
    {
        var ratio = new SortinoRatio(8);
        var price = 1m;
        ratio.Update(Points.Day, price);
        decimal[] returns = [.17m, .15m, .23m, -.05m, .12m, .09m, .13m, -.04m];
        for (var i = 0; i < returns.Length; i++) ratio.Update(Points.Day.AddDays(i + 1), price *= 1 + returns[i]);
        Assert.That(ratio.Current.Value, Is.EqualTo(4.417m).Within(0.001m));
    }

    [Test]
    public void BodiesRangesAndPlaceInTheBar()
    {
        var bar = Points.Hour(1, open: 10m, high: 14m, low: 9m, close: 13m, volume: 50m);
        Assert.That(Single(new BalanceOfPower(), bar), Is.EqualTo(0.6m));
        Assert.That(Single(new InternalBarStrength(), bar), Is.EqualTo(0.8m));
        Assert.That(Single(new AccumulationDistribution(), bar), Is.EqualTo(30m));
        Assert.That(Single(new TrueRange(), bar), Is.EqualTo(5m));
        Assert.That(Single(new HeikinAshi(), bar), Is.EqualTo(11.5m));
    }

    [Test]
    public void AGapCountsInTheTrueRange()
    {
        var range = new TrueRange();
        range.Update(Points.Hour(1, 10m));
        range.Update(Points.Hour(2, open: 15m, high: 16m, low: 14m, close: 15m));
        Assert.That(range.Current.Value, Is.EqualTo(6m));
    }

    [Test]
    public void TheRegressionGoesOnWhereAStraightLineLeads()
    {
        decimal[] line = [3m, 5m, 7m, 9m, 11m];
        Assert.That(ReadyValues(new TimeSeriesForecast(5), line), Is.EqualTo(new[] { 13m }).Within(1e-20m));
        Assert.That(ReadyValues(new LeastSquaresMovingAverage(5), line), Is.EqualTo(new[] { 11m }).Within(1e-9m));
    }

    [Test]
    public void SwingsOfFivePercentTurnTheZigZag()
    {
        var zigZag = new ZigZag(0.05m, 1);
        var values = new List<decimal>();
        decimal[] closes = [100m, 98m, 101m, 104m, 110m, 108m, 104m, 103m];
        for (var i = 0; i < closes.Length; i++)
        {
            zigZag.Update(Points.Hour(i, closes[i]));
            values.Add(zigZag.Current.Value);
        }

        Assert.That(values, Is.EqualTo(new[] { 0m, 98m, 98m, 104m, 110m, 110m, 104m, 103m }));
        Assert.That((zigZag.HighPivot.Current.Value, zigZag.PivotType), Is.EqualTo((110m, PivotPointType.Low)));
    }

    [Test]
    public void ThePeakAmongItsNeighboursIsAPivot()
    {
        var pivots = new PivotPointsHighLow(2);
        decimal[] closes = [5m, 6m, 9m, 7m, 6m, 4m, 5m, 8m];
        for (var i = 0; i < closes.Length; i++) pivots.Update(Points.Hour(i, closes[i]));
        Assert.That(pivots.GetHighPivotPointsArray().Select(point => point.Value), Is.EqualTo(new[] { 9m }));
        Assert.That(pivots.GetLowPivotPointsArray().Select(point => point.Value), Is.EqualTo(new[] { 4m }));
        Assert.That(pivots.Current.Value, Is.EqualTo((decimal)PivotPointType.Low));
    }

    [Test]
    public void MoreRoseThanFell()
    {
        var market = new AdvanceDeclineRatio();
        market.Add(Points.Btc);
        market.Add(Points.Yen);
        foreach (var (hour, btc, yen) in new[] { (1, 10m, 100m), (2, 11m, 99m), (3, 12m, 101m) })
        {
            market.Update(Points.Hour(hour, btc));
            market.Update(new TradeBar(Points.Day.AddHours(hour), Points.Yen, yen, yen, yen, yen, 1m, TimeSpan.FromHours(1)));
            if (hour == 2) Assert.That(market.Current.Value, Is.EqualTo(1m));
        }

        Assert.That(market.Current.Value, Is.EqualTo(2m), "none fell: the count of the risen");
    }

    private static decimal Single<T>(IndicatorBase<T> indicator, TradeBar bar)
        where T : QuantConnect.Data.IBaseData
    {
        indicator.Update(bar);
        return indicator.Current.Value;
    }

    private static List<decimal> ReadyValues(IndicatorBase<IndicatorDataPoint> indicator, decimal[] prices)
    {
        var values = new List<decimal>();
        for (var i = 0; i < prices.Length; i++)
        {
            if (indicator.Update(Points.Day.AddDays(i), prices[i])) values.Add(indicator.Current.Value);
        }

        return values;
    }
}
