using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>Gives back the last input that passed a filter.</summary>
public class FilteredIdentity : IndicatorBase<IBaseData>
{
    private readonly Func<IBaseData, bool> _passes;
    private decimal _lastPassed;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public FilteredIdentity(string name, Func<IBaseData, bool>? filter)
        : base(name) => _passes = filter ?? (_ => true);

    /// <summary>Makes the indicator without a name.</summary>
    public FilteredIdentity(Func<IBaseData, bool>? filter)
        : this(string.Empty, filter)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > 0 && Current.Value > 0m;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseData input)
    {
        if (_passes(input)) _lastPassed = input.Value;
        return _lastPassed;
    }
}
