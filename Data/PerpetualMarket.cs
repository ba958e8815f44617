using QuantConnect.Data;

namespace YenValve.Data;

/// <summary>The state of Bitcoin's perpetual futures over one bar: how much leverage stands, what it costs, and who is buying.</summary>
/// <remarks>
/// File <c>alternative/perpetuals/&lt;ticker&gt;.csv</c>: <c>time,end,open_interest_usd,funding_rate_8h,basis,taker_buy_share</c>; a bar is public at its end.
/// </remarks>
public class PerpetualMarket : PublishedData
{
    /// <summary>Open interest at the end of the bar, USD; null where unknown.</summary>
    public double? OpenInterestUsd { get; private set; }

    /// <summary>Funding rate per eight hours as a fraction, positive where longs pay; null where unknown.</summary>
    public double? FundingRate { get; private set; }

    /// <summary>Perpetual over spot, minus one, as a fraction; null where unknown.</summary>
    public double? Basis { get; private set; }

    /// <summary>Share of the volume in which the buyer took, in [0, 1]; null where unknown.</summary>
    public double? TakerBuyShare { get; private set; }

    /// <inheritdoc/>
    protected override string FileOf(SubscriptionDataConfig config) => $"alternative/perpetuals/{config.Symbol.Value.ToLowerInvariant()}.csv";

    /// <inheritdoc/>
    protected override PublishedData? Parse(PublishedRow row, SubscriptionDataConfig config)
    {
        var datum = new PerpetualMarket
        {
            EndTime = row.Moment(1, "the end of the bar"),
            OpenInterestUsd = row.Number(2, 0.0, 1e13, "an open interest in USD"),
            FundingRate = row.Number(3, -0.1, 0.1, "a funding rate as a fraction per 8 hours"),
            Basis = row.Number(4, -1.0, 1.0, "a basis as a fraction"),
            TakerBuyShare = row.Number(5, 0.0, 1.0, "a share"),
        };
        datum.Value = (decimal)(datum.OpenInterestUsd ?? 0.0);
        return datum;
    }
}
