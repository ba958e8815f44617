using QuantConnect.Data.Market;
using Estimates = MathNet.Numerics.Statistics.Statistics;

namespace QuantConnect.Indicators;

/// <summary>Sample covariance of the returns of two symbols.</summary>
public class Covariance : DualSymbolIndicator<IBaseDataBar>
{
    private readonly PairedReturns _returns;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Covariance(string name, Symbol targetSymbol, Symbol referenceSymbol, int period)
        : base(name, targetSymbol, referenceSymbol, 2)
    {
        if (period < 2) throw new ArgumentException($"Period parameter for Covariance indicator must be greater than 2 but was {period}.");
        _returns = new PairedReturns(period);
        WarmUpPeriod += period - 1;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public Covariance(Symbol targetSymbol, Symbol referenceSymbol, int period)
        : this($"COV({period})", targetSymbol, referenceSymbol, period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Covariance(string name, int period, Symbol targetSymbol, Symbol referenceSymbol)
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
        var covariance = Estimates.Covariance(_returns.Target, _returns.Reference);
        return covariance.IsNaNOrZero() ? 0m : (decimal)covariance;
    }
}
