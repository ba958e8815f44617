using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>An indicator over the last so many inputs.</summary>
public abstract class WindowIndicator<T> : IndicatorBase<T>, IIndicatorWarmUpPeriodProvider
    where T : IBaseData
{
    private readonly RollingWindow<T> _inputs;

    /// <summary>Starts with a name and a window of so many inputs.</summary>
    protected WindowIndicator(string name, int period)
        : base(name)
    {
        if (period < 1) throw new ArgumentException("RollingWindow must have size of at least 1.", nameof(period));
        _inputs = new RollingWindow<T>(period);
    }

    /// <summary>Size of the window in inputs.</summary>
    public int Period => _inputs.Size;

    /// <inheritdoc/>
    public override bool IsReady => _inputs.IsReady;

    /// <inheritdoc/>
    public virtual int WarmUpPeriod => Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _inputs.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(T input)
    {
        _inputs.Add(input);
        return ComputeNextValue(_inputs, input);
    }

    /// <summary>The next value, given the window with the next input in it.</summary>
    protected abstract decimal ComputeNextValue(IReadOnlyWindow<T> window, T input);
}
