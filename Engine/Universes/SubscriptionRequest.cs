using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>Asks for the data of one subscription from a start to an end.</summary>
public class SubscriptionRequest : BaseDataRequest
{
    /// <summary>Makes a request.</summary>
    public SubscriptionRequest(bool isUniverseSubscription, Universe? universe, Security security, SubscriptionDataConfig configuration,
        DateTime startTimeUtc, DateTime endTimeUtc)
        : base(startTimeUtc, endTimeUtc, security.Exchange.Hours, configuration.TickType, configuration.IsCustomData, configuration.Type)
    {
        IsUniverseSubscription = isUniverseSubscription;
        Universe = universe;
        Security = security;
        Configuration = configuration;
    }

    /// <summary>Copies a request, changing what is given.</summary>
    public SubscriptionRequest(SubscriptionRequest template, bool? isUniverseSubscription = null, Universe? universe = null, Security? security = null,
        SubscriptionDataConfig? configuration = null, DateTime? startTimeUtc = null, DateTime? endTimeUtc = null)
        : this(isUniverseSubscription ?? template.IsUniverseSubscription, universe ?? template.Universe, security ?? template.Security,
            configuration ?? template.Configuration, startTimeUtc ?? template.StartTimeUtc, endTimeUtc ?? template.EndTimeUtc)
    {
    }

    /// <summary>Whether the data is for selecting, not for the algorithm.</summary>
    public bool IsUniverseSubscription { get; }

    /// <summary>Universe that asks.</summary>
    public Universe? Universe { get; }

    /// <summary>Security that the data is about.</summary>
    public Security Security { get; }

    /// <summary>Kind, resolution and zones of the data.</summary>
    public SubscriptionDataConfig Configuration { get; }

    /// <inheritdoc/>
    public override IEnumerable<DateTime> TradableDaysInDataTimeZone => Time.EachTradeableDayInTimeZone(ExchangeHours,
        StartTimeLocal, EndTimeLocal, Configuration.DataTimeZone, Configuration.ExtendedMarketHours);
}
