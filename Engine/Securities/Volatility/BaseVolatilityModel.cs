using QuantConnect.Data;
using QuantConnect.Interfaces;
using QuantConnect.Util;

namespace QuantConnect.Securities.Volatility;

/// <summary>What volatility models have in common: how their history is asked for.</summary>
public class BaseVolatilityModel : IVolatilityModel
{
    /// <summary>Gives the subscriptions of a security.</summary>
    protected ISubscriptionDataConfigProvider SubscriptionDataConfigProvider { get; set; } = null!;

    /// <inheritdoc/>
    public virtual decimal Volatility { get; }

    /// <summary>Connects the provider of subscriptions.</summary>
    public virtual void SetSubscriptionDataConfigProvider(ISubscriptionDataConfigProvider subscriptionDataConfigProvider)
        => SubscriptionDataConfigProvider = subscriptionDataConfigProvider;

    /// <inheritdoc/>
    public virtual void Update(Security security, BaseData data)
    {
    }

    /// <inheritdoc/>
    public virtual IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime) => [];

    /// <summary>A request for a number of bars before a time; in the coarsest resolution of the data when none is given.</summary>
    public IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime, Resolution? resolution, int barCount)
    {
        if (SubscriptionDataConfigProvider == null)
        {
            throw new InvalidOperationException(
                "BaseVolatilityModel.GetHistoryRequirements(): SubscriptionDataConfigProvider was not set.");
        }

        var configs = SubscriptionDataConfigProvider.GetSubscriptionDataConfigs(security.Symbol).OrderBy(config => config.TickType).ToList();
        var config = configs[0];
        var barResolution = resolution ?? CoarsestResolution(config, security);
        var period = barResolution.ToTimeSpan();

        // Hour bars have no extended hours.
        var extended = period != Time.OneHour && configs.Any(each => each.ExtendedMarketHours);
        var hours = security.Exchange.Hours;
        var localStart = Time.GetStartTimeForTradeBars(
            hours, utcTime.ConvertFromUtc(hours.TimeZone), period, barCount, extended, config.DataTimeZone, dailyPreciseEndTime: false);
        return
        [
            new HistoryRequest(
                localStart.ConvertToUtc(hours.TimeZone),
                utcTime,
                config.Type,
                config.Symbol,
                barResolution,
                hours,
                config.DataTimeZone,
                barResolution,
                extended,
                configs.Any(each => each.IsCustomData),
                config.DataNormalizationMode,
                LeanData.GetCommonTickTypeForCommonDataTypes(config.Type, security.Type)),
        ];
    }

    private static Resolution CoarsestResolution(SubscriptionDataConfig config, Security security)
    {
        var sample = config.Type.GetBaseDataInstance();
        sample.Symbol = security.Symbol;
        return sample.SupportedResolutions().Max();
    }
}
