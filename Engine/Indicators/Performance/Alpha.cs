using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Jensen's alpha: return of a symbol beyond what its sensitivity to another earns.</summary>
public class Alpha : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly Symbol _target;
    private readonly Symbol _reference;
    private readonly decimal _period;
    private readonly RateOfChange _targetReturn;
    private readonly RateOfChange _referenceReturn;
    private readonly Beta _beta;
    private readonly IRiskFreeInterestRateModel _riskFree;
    private decimal _alpha;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Alpha(string name, Symbol targetSymbol, Symbol referenceSymbol, int alphaPeriod, int betaPeriod, IRiskFreeInterestRateModel riskFreeRateModel)
        : base(name)
    {
        if (targetSymbol == referenceSymbol) throw new ArgumentException("The target and reference symbols cannot be the same.");
        if (alphaPeriod < 1) throw new ArgumentException("The period must be equal or greater than 1.");
        if (betaPeriod < 2) throw new ArgumentException("The beta period must be equal or greater than 2.");
        _target = targetSymbol;
        _reference = referenceSymbol;
        _period = alphaPeriod;
        _riskFree = riskFreeRateModel;
        _targetReturn = new RateOfChange(name + "_TargetROC", alphaPeriod);
        _referenceReturn = new RateOfChange(name + "_ReferenceROC", alphaPeriod);
        _beta = new Beta(name + "_Beta", targetSymbol, referenceSymbol, betaPeriod);
        WarmUpPeriod = Math.Max(alphaPeriod, betaPeriod) + 1;
    }

    /// <summary>Makes the indicator under a name of its own; the rate is 0 unless given.</summary>
    public Alpha(string name, Symbol targetSymbol, Symbol referenceSymbol, int alphaPeriod, int betaPeriod, decimal? riskFreeRate = null)
        : this(name, targetSymbol, referenceSymbol, alphaPeriod, betaPeriod, Constant(riskFreeRate))
    {
    }

    /// <summary>Makes the indicator under its default name; the rate is 0 unless given.</summary>
    public Alpha(Symbol targetSymbol, Symbol referenceSymbol, int alphaPeriod, int betaPeriod, decimal? riskFreeRate = null)
        : this(
            FormattableString.Invariant($"ALPHA({targetSymbol},{referenceSymbol},{alphaPeriod},{betaPeriod},{riskFreeRate})"),
            targetSymbol,
            referenceSymbol,
            alphaPeriod,
            betaPeriod,
            Constant(riskFreeRate))
    {
    }

    /// <summary>Makes the indicator under its default name; the rate is 0 unless given.</summary>
    public Alpha(Symbol targetSymbol, Symbol referenceSymbol, int period, decimal? riskFreeRate = null)
        : this(
            FormattableString.Invariant($"ALPHA({targetSymbol},{referenceSymbol},{period},{riskFreeRate})"),
            targetSymbol,
            referenceSymbol,
            period,
            period,
            Constant(riskFreeRate))
    {
    }

    /// <summary>Makes the indicator under a name of its own; the rate is 0 unless given.</summary>
    public Alpha(string name, Symbol targetSymbol, Symbol referenceSymbol, int period, decimal? riskFreeRate = null)
        : this(name, targetSymbol, referenceSymbol, period, period, Constant(riskFreeRate))
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public Alpha(Symbol targetSymbol, Symbol referenceSymbol, int alphaPeriod, int betaPeriod, IRiskFreeInterestRateModel riskFreeRateModel)
        : this($"ALPHA({targetSymbol},{referenceSymbol},{alphaPeriod},{betaPeriod})", targetSymbol, referenceSymbol, alphaPeriod, betaPeriod, riskFreeRateModel)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public Alpha(Symbol targetSymbol, Symbol referenceSymbol, int period, IRiskFreeInterestRateModel riskFreeRateModel)
        : this($"ALPHA({targetSymbol},{referenceSymbol},{period})", targetSymbol, referenceSymbol, period, period, riskFreeRateModel)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Alpha(string name, Symbol targetSymbol, Symbol referenceSymbol, int period, IRiskFreeInterestRateModel riskFreeRateModel)
        : this(name, targetSymbol, referenceSymbol, period, period, riskFreeRateModel)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _targetReturn.IsReady && _beta.IsReady && _referenceReturn.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; private set; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _targetReturn.Reset();
        _referenceReturn.Reset();
        _beta.Reset();
        _alpha = 0m;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        ReturnOf(input.Symbol).Update(input.EndTime, input.Close);
        _beta.Update(input);

        // News only when both have a bar more.
        if (_targetReturn.Samples == _referenceReturn.Samples) _alpha = IsReady ? Excess() : 0m;
        return _alpha;
    }

    private static ConstantRiskFreeRateInterestRateModel Constant(decimal? rate) => new(rate ?? 0m);

    private RateOfChange ReturnOf(Symbol symbol)
    {
        if (symbol == _target) return _targetReturn;
        return symbol == _reference
            ? _referenceReturn
            : throw new ArgumentException($"The input symbol {symbol} is not the target or reference symbol.");
    }

    private decimal Excess()
    {
        var target = _targetReturn.Current.Value / _period;
        var reference = _referenceReturn.Current.Value / _period;
        var riskFree = _riskFree.GetInterestRate(_targetReturn.Current.EndTime);
        return target - (riskFree + _beta.Current.Value * (reference - riskFree));
    }
}
