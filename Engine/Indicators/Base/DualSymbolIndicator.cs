using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>An indicator that sets one symbol against another.</summary>
public abstract class DualSymbolIndicator<TInput> : MultiSymbolIndicator<TInput>
    where TInput : IBaseData
{
    /// <summary>Starts with a name, the pair and a window of so many inputs for each.</summary>
    protected DualSymbolIndicator(string name, Symbol targetSymbol, Symbol referenceSymbol, int period)
        : base(name, [targetSymbol, referenceSymbol], period)
    {
        TargetSymbol = targetSymbol;
        ReferenceSymbol = referenceSymbol;
        TargetDataPoints = DataBySymbol[targetSymbol].DataPoints;
        ReferenceDataPoints = DataBySymbol[referenceSymbol].DataPoints;
    }

    /// <summary>The symbol that is measured.</summary>
    protected Symbol TargetSymbol { get; }

    /// <summary>The symbol it is measured against.</summary>
    protected Symbol ReferenceSymbol { get; }

    /// <summary>Paired inputs of the target.</summary>
    protected IReadOnlyWindow<TInput> TargetDataPoints { get; }

    /// <summary>Paired inputs of the reference.</summary>
    protected IReadOnlyWindow<TInput> ReferenceDataPoints { get; }
}
