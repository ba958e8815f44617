using QuantConnect.Data;
using QuantConnect.Indicators;
using QuantConnect.Securities.Volatility;

namespace QuantConnect.Securities;

/// <summary>The value of an indicator as volatility.</summary>
public class IndicatorVolatilityModel : BaseVolatilityModel
{
    private readonly IIndicator _indicator;
    private readonly Action<Security, BaseData, IIndicator>? _update;

    /// <summary>Makes a model of an indicator that somebody else keeps up to date.</summary>
    public IndicatorVolatilityModel(IIndicator indicator) => _indicator = indicator;

    /// <summary>Makes a model of an indicator that the given action keeps up to date.</summary>
    public IndicatorVolatilityModel(IIndicator indicator, Action<Security, BaseData, IIndicator> indicatorUpdate)
        : this(indicator)
        => _update = indicatorUpdate;

    /// <inheritdoc/>
    public override decimal Volatility => _indicator.Current.Value;

    /// <inheritdoc/>
    public override void Update(Security security, BaseData data) => _update?.Invoke(security, data, _indicator);
}
