using BenchmarkDotNet.Attributes;
using YenValve.Indicators.Liquidations;

namespace YenValve.Benchmarks;

/// <summary>
/// One bar of a liquidation book that holds about two thousand levels: consume, then add or remove, then decay. The baseline is a bar that only decays.
/// </summary>
public class LiquidationBenchmarks
{
    private const int Bars = 1024;
    private const int Levels = 2000;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly double[] _moves = Walk.Normal(2 * Bars);
    private readonly double[] _prices = new double[Bars];
    private LiquidationBook _book = null!;
    private LiquidationProfile _profile = null!;
    private double _price;
    private double _lift = 1.0;
    private double _openInterest = 1e10;

    /// <summary>Fills the book.</summary>
    [GlobalSetup]
    public void Fill()
    {
        // Hours of 0.2% a deviation that end where they began.
        var drift = _moves.Take(Bars).Average();
        var log = Math.Log(90_000.0);
        for (var bar = 0; bar < Bars; bar++) _prices[bar] = Math.Exp(log += 0.002 * (_moves[bar] - drift));
        _price = _prices[^1];
        _book = new LiquidationBook();
        _profile = new LiquidationProfile();
        for (var bar = 0; _book.Levels < Levels && bar < 20 * Bars; bar++) Step(bar % Bars);
        if (_book.Levels < Levels) throw new InvalidOperationException($"The book holds {_book.Levels} levels only.");
    }

    /// <summary>Nothing is known but that time goes on.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Bars)]
    public double DecayOnly()
    {
        for (var bar = 0; bar < Bars; bar++) _book.Update(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, TimeSpan.FromTicks(1));
        return _book.ConsumedLong;
    }

    /// <summary>A whole bar.</summary>
    [Benchmark(OperationsPerInvoke = Bars)]
    public double Update()
    {
        for (var bar = 0; bar < Bars; bar++) Step(bar);
        return _book.ConsumedLong;
    }

    /// <summary>A whole bar, and the map as it is seen from its close.</summary>
    [Benchmark(OperationsPerInvoke = Bars)]
    public double UpdateAndProfile()
    {
        for (var bar = 0; bar < Bars; bar++)
        {
            Step(bar);
            _profile.Build(_book, _price);
        }

        return _book.ConsumedLong;
    }

    // Every round stands a little higher, so that a level of this one is not a level of the last.
    private void Step(int bar)
    {
        var open = _price;
        if (bar == 0) _lift *= 1.0 + 1e-7;
        _price = _lift * _prices[bar];
        _openInterest += 1e6 * (0.5 + _moves[Bars + bar]);
        _book.Update((open + _price) / 2.0, Math.Max(open, _price), Math.Min(open, _price), _openInterest, 0.5 + (0.1 * Math.Tanh(_moves[bar])), Hour);
    }
}
