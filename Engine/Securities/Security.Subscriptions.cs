using QuantConnect.Data;

namespace QuantConnect.Securities;

public partial class Security
{
    private readonly HashSet<SubscriptionDataConfig> _subscriptions = [];

    /// <summary>Subscriptions of the security.</summary>
    public IEnumerable<SubscriptionDataConfig> Subscriptions => _subscriptions.ToList();

    /// <summary>Finest resolution of the subscriptions; daily when there is none.</summary>
    [Obsolete("This property is obsolete. Use the 'SubscriptionDataConfig' exposed by 'SubscriptionManager'")]
    public Resolution Resolution { get; private set; }

    /// <summary>Whether any subscription fills gaps forward.</summary>
    [Obsolete("This property is obsolete. Use the 'SubscriptionDataConfig' exposed by 'SubscriptionManager'")]
    public bool IsFillDataForward { get; private set; }

    /// <summary>Whether any subscription covers extended hours.</summary>
    [Obsolete("This property is obsolete. Use the 'SubscriptionDataConfig' exposed by 'SubscriptionManager'")]
    public bool IsExtendedMarketHours { get; private set; }

    /// <summary>Normalization of the first subscription.</summary>
    [Obsolete("This property is obsolete. Use the 'SubscriptionDataConfig' exposed by 'SubscriptionManager'")]
    public DataNormalizationMode DataNormalizationMode { get; private set; }

    /// <summary>First subscription; null when there is none.</summary>
    [Obsolete("This property returns only the first subscription. Use the 'Subscriptions' property for all of this security's subscriptions.")]
    public SubscriptionDataConfig? SubscriptionDataConfig => _subscriptions.FirstOrDefault();

    /// <summary>Whether any subscription is of custom data.</summary>
    [Obsolete("This method is obsolete. Use the 'SubscriptionDataConfig' exposed by 'SubscriptionManager' and the 'IsCustomData()' extension method")]
    public bool IsCustomData() => _subscriptions.Any(config => config.IsCustomData);

    /// <summary>Sets the normalization of all subscriptions.</summary>
    [Obsolete("This method is obsolete. Use the 'SubscriptionDataConfig' exposed by 'SubscriptionManager' and the 'SetDataNormalizationMode()' extension method")]
    public virtual void SetDataNormalizationMode(DataNormalizationMode mode)
    {
        foreach (var config in _subscriptions) config.DataNormalizationMode = mode;
        ReadSubscriptions();
    }

    /// <summary>Reads the normalization again from the first subscription.</summary>
    public void RefreshDataNormalizationModeProperty()
    {
#pragma warning disable CS0618 // The property is kept up for the algorithms that still read it.
        DataNormalizationMode = _subscriptions.FirstOrDefault()?.DataNormalizationMode ?? DataNormalizationMode.Adjusted;
#pragma warning restore CS0618
    }

    internal void AddData(SubscriptionDataConfig subscription) => AddData([subscription]);

    internal void AddData(SubscriptionDataConfigList subscriptions) => AddData((IReadOnlyCollection<SubscriptionDataConfig>)subscriptions);

    private void AddData(IReadOnlyCollection<SubscriptionDataConfig> subscriptions)
    {
        foreach (var config in subscriptions)
        {
            if (config.Symbol != Symbol) throw new ArgumentException("Symbols must match.", "subscription.Symbol");
            if (!config.ExchangeTimeZone.Equals(Exchange.TimeZone))
            {
                throw new ArgumentException("ExchangeTimeZones must match.", "subscription.ExchangeTimeZone");
            }
            _subscriptions.Add(config);
        }
        ReadSubscriptions();
    }

    private void Subscribe(SubscriptionDataConfig config)
    {
        _subscriptions.Add(config);
        ReadSubscriptions();
    }

    private void ReadSubscriptions()
    {
#pragma warning disable CS0618 // The properties are kept up for the algorithms that still read them.
        Resolution = _subscriptions.Select(config => config.Resolution).DefaultIfEmpty(Resolution.Daily).Min();
        IsFillDataForward = _subscriptions.Any(config => config.FillDataForward);
        IsExtendedMarketHours = _subscriptions.Any(config => config.ExtendedMarketHours);
#pragma warning restore CS0618
        RefreshDataNormalizationModeProperty();
    }
}
