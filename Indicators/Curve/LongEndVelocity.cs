using YenValve.Data;

namespace YenValve.Indicators.Curve;

/// <summary>
/// V, the fastest repricing of the long end: the largest of the one-day and five-day shocks of the 30Y and the 40Y (<see cref="YieldVelocity"/>).
/// Positive is yields up.
/// </summary>
public class LongEndVelocity : CurveIndicator
{
    /// <param name="name">Name of the indicator.</param>
    /// <param name="warmUpChanges">Daily changes before it is ready, more than five.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too few changes.</exception>
    public LongEndVelocity(string name, int warmUpChanges = 60)
        : base(name)
    {
        Velocity30 = new YieldVelocity(name + "_30Y", 30, warmUpChanges);
        Velocity40 = new YieldVelocity(name + "_40Y", 40, warmUpChanges);
    }

    /// <summary>Curves it needs.</summary>
    public override int WarmUpPeriod => Velocity30.WarmUpPeriod;

    /// <summary>Whether both maturities have seen enough.</summary>
    public override bool IsReady => Velocity30.IsReady && Velocity40.IsReady;

    /// <summary>Shocks of the 30Y.</summary>
    public YieldVelocity Velocity30 { get; }

    /// <summary>Shocks of the 40Y.</summary>
    public YieldVelocity Velocity40 { get; }

    /// <summary>V in floored deviations, of those shocks that are known; NaN while none is.</summary>
    public double Shock { get; private set; } = double.NaN;

    /// <summary>Which one is the largest, as "30Y 1d"; empty while none is known.</summary>
    public string Source { get; private set; } = "";

    /// <inheritdoc/>
    protected override double Figure => Shock;

    /// <inheritdoc/>
    public override void Reset()
    {
        Velocity30.Reset();
        Velocity40.Reset();
        Forget();
        base.Reset();
    }

    /// <summary>Takes the next curve; a maturity that it lacks keeps its last shocks.</summary>
    protected override bool Take(JgbCurve curve)
    {
        Velocity30.Update(curve);
        Velocity40.Update(curve);
        Forget();
        Consider(Velocity30.OneDay, "30Y 1d");
        Consider(Velocity30.FiveDay, "30Y 5d");
        Consider(Velocity40.OneDay, "40Y 1d");
        Consider(Velocity40.FiveDay, "40Y 5d");
        return Velocity30.LastDay == curve.TradeDate && Velocity40.LastDay == curve.TradeDate;
    }

    private void Consider(double shock, string source)
    {
        if (double.IsNaN(shock) || shock <= Shock) return;
        (Shock, Source) = (shock, source);
    }

    private void Forget() => (Shock, Source) = (double.NaN, "");
}
