using QuantConnect.Data;
using QuantConnect.Indicators;

namespace YenValve.Benchmarks;

/// <summary>An indicator that computes nothing, so that what is left is LEAN's share of an update.</summary>
/// <typeparam name="T">What it is fed.</typeparam>
internal sealed class Idle<T>() : IndicatorBase<T>("idle")
    where T : IBaseData
{
    /// <inheritdoc/>
    public override bool IsReady => true;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(T input) => 0m;
}
