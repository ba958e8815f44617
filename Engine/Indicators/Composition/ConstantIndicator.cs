using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>An indicator that always has one value.</summary>
public sealed class ConstantIndicator<T> : IndicatorBase<T>
    where T : IBaseData
{
    private readonly decimal _value;

    /// <summary>Makes the constant; its value is there before any update.</summary>
    public ConstantIndicator(string name, decimal value)
        : base(name)
    {
        _value = value;
        Settle();
    }

    /// <inheritdoc/>
    public override bool IsReady => true;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        Settle();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(T input) => _value;

    private void Settle() => Current = new IndicatorDataPoint(DateTime.MinValue, _value);
}
