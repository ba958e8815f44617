namespace QuantConnect.Indicators;

/// <summary>A composite that resets further state with it.</summary>
public class ResetCompositeIndicator : CompositeIndicator
{
    private readonly Action _extraReset;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ResetCompositeIndicator(string name, IndicatorBase left, IndicatorBase right, IndicatorComposer composer, Action extraResetAction)
        : base(name, left, right, composer) => _extraReset = extraResetAction;

    /// <summary>Makes the indicator under a name composed of the names of its parts.</summary>
    public ResetCompositeIndicator(IndicatorBase left, IndicatorBase right, IndicatorComposer composer, Action extraResetAction)
        : this($"RESET_COMPOSE({left.Name},{right.Name})", left, right, composer, extraResetAction)
    {
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _extraReset();
    }
}
