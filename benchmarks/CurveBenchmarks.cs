using BenchmarkDotNet.Attributes;
using QuantConnect.Indicators;
using YenValve.Data;
using YenValve.Indicators.Curve;
using YenValve.Indicators.Tests;

namespace YenValve.Benchmarks;

/// <summary>
/// One update of a curve indicator, over the bundled history. The baseline computes nothing. LEAN's base class makes a point and a result of every
/// update (56 bytes, or 96 where the compiler cannot do without the result), and nothing else may be allocated, once for each indicator inside.
/// </summary>
public class CurveBenchmarks
{
    private const int Days = 1000;
    private readonly JgbCurve[] _curves = [.. Curves.History().Take(Days)];
    private readonly Idle<JgbCurve> _idle = new();
    private readonly YieldVelocity _velocity = new("velocity", 30);
    private readonly ButterflyMove _butterfly = new("butterfly", 20, 30, 40);
    private readonly CurveKink _kink = new("kink");
    private readonly CurveNoise _noise = new("noise");
    private readonly CurvePca _components = new("components");
    private readonly CurveStress _stress = new("stress");

    /// <summary>LEAN's own part.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Days)]
    public decimal Nothing() => Replay(_idle);

    /// <summary>One- and five-day velocity of one maturity.</summary>
    [Benchmark(OperationsPerInvoke = Days)]
    public decimal Velocity() => Replay(_velocity);

    /// <summary>Change of one butterfly against 250 days.</summary>
    [Benchmark(OperationsPerInvoke = Days)]
    public decimal Butterfly() => Replay(_butterfly);

    /// <summary>Both butterflies and the curvatures.</summary>
    [Benchmark(OperationsPerInvoke = Days)]
    public decimal Kink() => Replay(_kink);

    /// <summary>A Svensson fit of the grid and its residuals against 250 days.</summary>
    [Benchmark(OperationsPerInvoke = Days)]
    public decimal Noise() => Replay(_noise);

    /// <summary>Principal components of 250 days.</summary>
    [Benchmark(OperationsPerInvoke = Days)]
    public decimal PrincipalComponents() => Replay(_components);

    /// <summary>The score of the whole curve.</summary>
    [Benchmark(OperationsPerInvoke = Days)]
    public decimal Stress() => Replay(_stress);

    private decimal Replay(IndicatorBase<JgbCurve> indicator)
    {
        indicator.Reset();
        foreach (var curve in _curves) indicator.Update(curve);
        return indicator.Current.Value;
    }
}
