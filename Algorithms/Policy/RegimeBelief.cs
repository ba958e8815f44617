using Newtonsoft.Json;

namespace YenValve.Algorithms.Policy;

/// <summary>Probabilities of the three regimes; they sum to one.</summary>
/// <param name="Normal">Of <see cref="Regime.Normal"/>.</param>
/// <param name="Watch">Of <see cref="Regime.Watch"/>.</param>
/// <param name="Disorderly">Of <see cref="Regime.Disorderly"/>.</param>
public readonly record struct RegimeBelief(double Normal, double Watch, double Disorderly)
{
    /// <summary>Before anything is seen.</summary>
    public static RegimeBelief Prior { get; } = new(0.80, 0.15, 0.05);

    /// <summary>Whether these are probabilities: none negative, and together one but for rounding.</summary>
    [JsonIgnore]
    public bool IsValid => Normal >= 0.0 && Watch >= 0.0 && Disorderly >= 0.0 && Math.Abs(Normal + Watch + Disorderly - 1.0) < 1e-9;
}
