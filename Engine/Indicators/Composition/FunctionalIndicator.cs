using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>An indicator made of delegates.</summary>
public class FunctionalIndicator<T> : IndicatorBase<T>
    where T : IBaseData
{
    private readonly Func<T, decimal> _value;
    private readonly Func<IndicatorBase<T>, bool> _ready;
    private readonly Action? _reset;

    /// <summary>Makes an indicator that has no further state to reset.</summary>
    public FunctionalIndicator(string name, Func<T, decimal> computeNextValue, Func<IndicatorBase<T>, bool> isReady)
        : base(name)
    {
        _value = computeNextValue;
        _ready = isReady;
    }

    /// <summary>Makes an indicator that resets further state with it.</summary>
    public FunctionalIndicator(string name, Func<T, decimal> computeNextValue, Func<IndicatorBase<T>, bool> isReady, Action? reset)
        : this(name, computeNextValue, isReady) => _reset = reset;

    /// <inheritdoc/>
    public override bool IsReady => _ready(this);

    /// <inheritdoc/>
    public override void Reset()
    {
        _reset?.Invoke();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(T input) => _value(input);
}
