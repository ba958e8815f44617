using Newtonsoft.Json;
using NUnit.Framework;
using QuantConnect;

namespace YenValve.Engine.Tests.Results;

[TestFixture]
public sealed class ChartTests
{
    private static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [TestCase("12345.678949", "12345.6789")]
    [TestCase("123.45678949", "123.4568")]
    [TestCase("0.00001234567891", "0.00001234568")]
    [TestCase("-12345.678949", "-12345.68")]
    public void Values_are_rounded_for_charts(string value, string expected) =>
        Assert.That(new ChartPoint(Start, decimal.Parse(value)).Y, Is.EqualTo(decimal.Parse(expected)));

    [Test]
    public void A_point_at_the_last_points_time_takes_its_place()
    {
        var series = new Series("x");
        series.AddPoint(Start, 1m);
        series.AddPoint(Start, 2m);
        series.AddPoint(Start.AddHours(1), 3m);

        Assert.That(series.GetValues<ChartPoint>().Select(x => x.Y), Is.EqualTo(new decimal?[] { 2m, 3m }));
    }

    [Test]
    public void Updates_are_given_once()
    {
        var chart = new Chart("c");
        var series = new Series("x");
        chart.AddSeries(series);
        series.AddPoint(Start, 1m);

        Assert.That(chart.GetUpdates().Series["x"].Values, Has.Count.EqualTo(1));
        Assert.That(chart.GetUpdates().Series["x"].Values, Is.Empty);
    }

    [Test]
    public void A_series_is_written_as_LEAN_writes_it_and_read_back()
    {
        var series = new Series("x", SeriesType.Bar, 1, "%") { Color = System.Drawing.Color.Red, ScatterMarkerSymbol = ScatterMarkerSymbol.TriangleDown };
        series.AddPoint(Start, 1.5m);
        series.AddPoint(new ChartPoint(Start.AddSeconds(1), null));

        var json = JsonConvert.SerializeObject(series);

        Assert.That(json, Is.EqualTo("{\"name\":\"x\",\"unit\":\"%\",\"index\":1,\"seriesType\":3,\"values\":[[1704067200,1.5],[1704067201,null]]," +
            "\"color\":\"#FF0000\",\"scatterMarkerSymbol\":\"triangle-down\"}"));
        Assert.That(JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Series>(json)), Is.EqualTo(json));
    }

    [Test]
    public void A_candle_is_an_array()
    {
        var series = new CandlestickSeries("e");
        series.AddPoint(Start, 1m, 3m, 0.5m, 2m);

        Assert.That(JsonConvert.SerializeObject(series),
            Is.EqualTo("{\"name\":\"e\",\"unit\":\"$\",\"index\":0,\"seriesType\":2,\"values\":[[1704067200,1.0,3.0,0.5,2.0]]}"));
    }

    [Test]
    public void Sampling_interpolates_lines_and_joins_candles()
    {
        var line = new Series("x");
        line.AddPoint(Start, 0m);
        line.AddPoint(Start.AddHours(4), 8m);
        var halves = new SeriesSampler(TimeSpan.FromHours(1)).Sample(line, Start, Start.AddHours(4));
        Assert.That(halves.GetValues<ChartPoint>().Select(x => x.Y), Is.EqualTo(new decimal?[] { 0m, 2m, 4m, 6m, 8m }));

        var candles = new CandlestickSeries("e");
        for (var i = 0; i < 5; i++) candles.AddPoint(Start.AddHours(i), i, i + 2, i - 1, i + 1);
        var joined = new SeriesSampler(TimeSpan.FromHours(2)).Sample(candles, Start, Start.AddHours(4)).GetValues<Candlestick>().ToList();
        Assert.That(joined.Select(x => (x.Open, x.High, x.Low, x.Close)),
            Is.EqualTo(new (decimal?, decimal?, decimal?, decimal?)[] { (0, 2, -1, 1), (1, 4, 0, 3), (3, 6, 2, 5) }));
    }
}
