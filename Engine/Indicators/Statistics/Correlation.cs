using QuantConnect.Data.Market;
using Estimates = MathNet.Numerics.Statistics.Correlation;

namespace QuantConnect.Indicators;

/// <summary>Correlation of the closes of two symbols.</summary>
public class Correlation : DualSymbolIndicator<IBaseDataBar>
{
    private readonly CorrelationType _type;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Correlation(string name, Symbol targetSymbol, Symbol referenceSymbol, int period, CorrelationType correlationType = CorrelationType.Pearson)
        : base(name, targetSymbol, referenceSymbol, period)
    {
        if (period < 2) throw new ArgumentException($"Period parameter for Correlation indicator must be greater than 2 but was {period}");
        _type = correlationType;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public Correlation(Symbol targetSymbol, Symbol referenceSymbol, int period, CorrelationType correlationType = CorrelationType.Pearson)
        : this($"Correlation({period})", targetSymbol, referenceSymbol, period, correlationType)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => TargetDataPoints.IsReady && ReferenceDataPoints.IsReady;

    /// <inheritdoc/>
    protected override decimal ComputeIndicator()
    {
        var target = Closes(TargetDataPoints);
        var reference = Closes(ReferenceDataPoints);
        var correlation = _type == CorrelationType.Pearson ? Estimates.Pearson(target, reference) : Estimates.Spearman(target, reference);
        return correlation.IsNaNOrZero() ? 0m : correlation.SafeDecimalCast();
    }

    private static double[] Closes(IReadOnlyWindow<IBaseDataBar> bars)
    {
        var closes = new double[bars.Count];
        for (var age = 0; age < closes.Length; age++) closes[age] = (double)bars[age].Close;
        return closes;
    }
}
