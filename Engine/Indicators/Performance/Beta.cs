using QuantConnect.Data.Market;
using Estimates = MathNet.Numerics.Statistics.Statistics;

namespace QuantConnect.Indicators;

/// <summary>Sensitivity of the returns of one symbol to those of another.</summary>
public class Beta : DualSymbolIndicator<IBaseDataBar>
{
    private readonly PairedReturns _returns;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Beta(string name, Symbol targetSymbol, Symbol referenceSymbol, int period)
        : base(name, targetSymbol, referenceSymbol, 2)
    {
        if (period < 2) throw new ArgumentException($"Period parameter for Beta indicator must be greater than 2 but was {period}.");
        _returns = new PairedReturns(period);
        WarmUpPeriod += period - 1;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public Beta(Symbol targetSymbol, Symbol referenceSymbol, int period)
        : this($"B({period})", targetSymbol, referenceSymbol, period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Beta(string name, int period, Symbol targetSymbol, Symbol referenceSymbol)
        : this(name, targetSymbol, referenceSymbol, period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _returns.IsReady;

    /// <inheritdoc/>
    public override void Reset()
    {
        _returns.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeIndicator()
    {
        _returns.Add(TargetDataPoints, ReferenceDataPoints);
        var variance = Estimates.Variance(_returns.Reference);
        var covariance = Estimates.Covariance(_returns.Target, _returns.Reference);
        if (variance.IsNaNOrZero()) variance = 1d;
        if (covariance.IsNaNOrZero()) covariance = 0d;
        return (decimal)(covariance / variance);
    }
}
