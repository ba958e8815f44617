using BenchmarkDotNet.Attributes;
using QuantConnect.Indicators;
using YenValve.Data;
using YenValve.Indicators.Curve;
using YenValve.Indicators.Tests;

namespace YenValve.Benchmarks;

/// <summary>
/// One update of a curve indicator, over the bundled history. The baseline computes nothing: the point that LEAN's base class makes of every
/// update is all that may be allocated.
/// </summary>
public class CurveBenchmarks
{
    private const int Days = 2000;
    private readonly JgbCurve[] _curves = [.. Curves.History().Take(Days)];
    private readonly Idle<JgbCurve> _idle = new();
    private readonly YieldVelocity _velocity = new("velocity", 30);
    private readonly ButterflyMove _butterfly = new("butterfly", 20, 30, 40);

    /// <summary>LEAN's own part.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Days)]
    public decimal Nothing() => Replay(_idle);

    /// <summary>One- and five-day velocity of one maturity.</summary>
    [Benchmark(OperationsPerInvoke = Days)]
    public decimal Velocity() => Replay(_velocity);

    /// <summary>Change of one butterfly against 250 days.</summary>
    [Benchmark(OperationsPerInvoke = Days)]
    public decimal Butterfly() => Replay(_butterfly);

    private decimal Replay(IndicatorBase<JgbCurve> indicator)
    {
        indicator.Reset();
        foreach (var curve in _curves) indicator.Update(curve);
        return indicator.Current.Value;
    }
}
