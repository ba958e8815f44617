using YenValve.Data;

namespace YenValve.Indicators.Curve;

/// <summary>
/// How disorderly the JGB curve is, 0 to 1: s = 0.5·clip((V − 1.5)/3) + 0.35·clip((K − 1.5)/3) + 0.15·clip((N − 2)/4) of velocity, kink and noise,
/// held by a latch S = max(s, S·2^(−1/10)), because what follows in other markets comes days later. The weights are choices, not estimates.
/// </summary>
/// <remarks>
/// Fail closed: a curve that lacks a yield can raise the score and never lowers it. How old the last curve may be is the user's to judge, by
/// <see cref="CurveIndicator.LastDay"/>.
/// </remarks>
public class CurveStress : CurveIndicator
{
    private const double VelocityWeight = 0.5;
    private const double KinkWeight = 0.35;
    private const double NoiseWeight = 0.15;
    private readonly double _decay;
    private readonly double[] _yields = new double[CurveNodes.Count];

    /// <param name="name">Name of the indicator.</param>
    /// <param name="halfLife">Business days after which the latch has lost half, positive.</param>
    /// <param name="window">Days that make the histories of kink and noise.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public CurveStress(string name, double halfLife = 10.0, int window = 250)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(halfLife);
        _decay = Math.Pow(2.0, -1.0 / halfLife);
        Velocity = new LongEndVelocity(name + "_velocity");
        Kink = new CurveKink(name + "_kink", window);
        Noise = new CurveNoise(name + "_noise", window);
    }

    /// <summary>Complete curves it needs.</summary>
    public override int WarmUpPeriod => Math.Max(Velocity.WarmUpPeriod, Math.Max(Kink.WarmUpPeriod, Noise.WarmUpPeriod));

    /// <summary>Whether velocity, kink and noise are.</summary>
    public override bool IsReady => Velocity.IsReady && Kink.IsReady && Noise.IsReady;

    /// <summary>V.</summary>
    public LongEndVelocity Velocity { get; }

    /// <summary>K.</summary>
    public CurveKink Kink { get; }

    /// <summary>N, its robust deviation.</summary>
    public CurveNoise Noise { get; }

    /// <summary>s of the last curve, 0 to 1; NaN until ready.</summary>
    public double Score { get; private set; } = double.NaN;

    /// <summary>S, the score with its latch, 0 to 1; NaN until ready.</summary>
    public double Latched { get; private set; } = double.NaN;

    /// <inheritdoc/>
    protected override double Figure => Latched;

    /// <summary>The score of a velocity, a kink and a noise in deviations; an unknown one counts nothing.</summary>
    public static double ScoreOf(double velocity, double kink, double noise) =>
        (VelocityWeight * Part(velocity, 1.5, 3.0)) + (KinkWeight * Part(kink, 1.5, 3.0)) + (NoiseWeight * Part(noise, 2.0, 4.0));

    /// <inheritdoc/>
    public override void Reset()
    {
        Velocity.Reset();
        Kink.Reset();
        Noise.Reset();
        Score = Latched = double.NaN;
        base.Reset();
    }

    /// <summary>Takes the next curve.</summary>
    protected override bool Take(JgbCurve curve)
    {
        Velocity.Update(curve);
        Kink.Update(curve);
        Noise.Update(curve);
        var complete = CurveNodes.TryRead(curve, _yields);
        if (IsReady)
        {
            var score = ScoreOf(Velocity.Shock, Kink.Kink, Noise.ZScore);
            Score = complete || double.IsNaN(Score) ? score : Math.Max(score, Score);
            var held = complete ? Latched * _decay : Latched;
            Latched = double.IsNaN(held) ? score : Math.Max(score, held);
        }

        return complete;
    }

    private static double Part(double value, double from, double width) =>
        double.IsNaN(value) ? 0.0 : Math.Clamp((value - from) / width, 0.0, 1.0);
}
