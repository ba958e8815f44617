using System.Globalization;
using NUnit.Framework;
using YenValve.Indicators.Curve;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Curve;

/// <summary>The figures that are stated on the whole history since 2007, where the machine has it beside the repository.</summary>
[TestFixture]
public sealed class LongHistoryTests
{
    private readonly List<(DateTime Day, double OneDay, double FiveDay, double Kink, double Rmse, double TSquared, double[] Explained)> _rows = [];

    [OneTimeSetUp]
    public void Compute()
    {
        var file = Path.Combine(Repository.SharedMarket, "jgb_par_yields.csv");
        Assume.That(File.Exists(file), "the long history is not on this machine");
        var stress = new CurveStress("stress");
        var pca = new CurvePca("pca");
        foreach (var cells in File.ReadLines(file).Skip(1).Select(l => l.Split(',')))
        {
            var day = DateTime.Parse(cells[0], CultureInfo.InvariantCulture);
            var curve = Curves.Of(day, cells.Skip(1).Select(c => (double?)double.Parse(c, CultureInfo.InvariantCulture)));
            stress.Update(curve);
            pca.Update(curve);
            _rows.Add((day, stress.Velocity.Velocity30.OneDay, stress.Velocity.Velocity30.FiveDay, stress.Kink.Kink, stress.Noise.Rmse, pca.TSquared,
                [pca.Explained(0), pca.Explained(1), pca.Explained(2)]));
        }
    }

    [Test]
    public void NoiseIsAsStated()
    {
        var sorted = _rows.Select(r => r.Rmse).Order().ToArray();
        Assert.That(sorted.Average(), Is.EqualTo(1.90).Within(0.005));
        Assert.That(sorted[(int)(0.95 * (sorted.Length - 1))], Is.EqualTo(3.39).Within(0.005));
        Assert.That(sorted[^1], Is.EqualTo(6.27).Within(0.005));
    }

    [Test]
    public void ComponentsExplainWhatIsStated()
    {
        var judged = _rows.Where(r => double.IsFinite(r.TSquared)).ToArray();
        Assert.That(judged.Average(r => r.Explained[0]), Is.EqualTo(.73).Within(0.005));
        Assert.That(judged.Average(r => r.Explained[1]), Is.EqualTo(.15).Within(0.005));
        Assert.That(judged.Average(r => r.Explained[2]), Is.EqualTo(.06).Within(0.005));
        Assert.That((double)judged.Count(r => r.TSquared > 11.345) / judged.Length, Is.EqualTo(.055).Within(0.0005));
    }

    [Test]
    public void EventsAreAsRareAsStated()
    {
        var since2016 = _rows.Where(r => r.Day.Year >= 2016).ToArray();
        var years = (since2016[^1].Day - since2016[0].Day).TotalDays / 365.25;
        Assert.That(since2016.Count(r => r.Kink >= 3) / years, Is.EqualTo(5.6).Within(0.05));
        Assert.That(since2016.Count(r => r.Kink >= 4) / years, Is.EqualTo(2.4).Within(0.05));
        Assert.That(since2016.Count(r => r.FiveDay >= 3) / years, Is.EqualTo(3.3).Within(0.05));
        Assert.That(since2016.Count(r => r.OneDay >= 3) / years, Is.EqualTo(1.5).Within(0.05));
    }

    [Test]
    public void EventsBeforeTheBundledHistoryBeginOnTheListedDays()
    {
        Assert.That(Clusters(r => r.OneDay), Is.EqualTo("2016-01-14 2016-12-12 2017-06-08"));
        Assert.That(Clusters(r => r.FiveDay), Is.EqualTo("2016-12-12"));
        Assert.That(Clusters(r => r.Kink, 2019), Is.EqualTo("2016-02-25 2016-04-22 2016-06-29 2016-07-29 2018-04-12 2018-07-24"));
    }

    private string Clusters(Func<(DateTime Day, double OneDay, double FiveDay, double Kink, double Rmse, double TSquared, double[] Explained), double> figure, int end = 2018)
    {
        var found = new List<string>();
        var last = -100;
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows[i].Day.Year < 2016 || _rows[i].Day.Year >= end || !(figure(_rows[i]) >= 3)) continue;
            if (i - last > 10) found.Add(_rows[i].Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            last = i;
        }

        return string.Join(' ', found);
    }
}
