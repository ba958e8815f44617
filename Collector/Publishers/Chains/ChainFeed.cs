using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Schedules;
using YenValve.Data.Calendars;
using YenValve.Importing;

namespace YenValve.Collector.Publishers.Chains;

/// <summary>Quotes of yen options from an address of the user's own, shortly before each New York close.</summary>
public sealed class ChainFeed : IFeed
{
    private static readonly TimeSpan BeforeTheClose = TimeSpan.FromMinutes(5);

    // Quotes older than this are yesterday's answer.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(30);
    private readonly string _address;
    private readonly PublisherClient _client;
    private readonly ChainVolatility _volatility;

    /// <summary>The feed.</summary>
    /// <param name="options">Where the quotes are.</param>
    /// <param name="clients">How they are fetched.</param>
    /// <param name="volatility">What is made of them.</param>
    public ChainFeed(CollectorOptions options, PublisherClients clients, ChainVolatility volatility)
    {
        _address = options.Chain.Address;
        _client = clients.Of("option quotes", options.Chain.Limits);
        _volatility = volatility;
    }

    /// <inheritdoc/>
    public string Name => "option-chain";

    /// <inheritdoc/>
    public string Description => "quotes of listed yen options and the implied volatility of them, five minutes before each New York close";

    /// <inheritdoc/>
    public IFeedSchedule Schedule { get; } =
        new CalendarSchedule(UnitedStatesBusinessDays.IsBusinessDay, day => ReleaseTimes.NewYorkClose(Day.Start(day)) - BeforeTheClose) { Pause = TimeSpan.FromMinutes(1), LongestPause = TimeSpan.FromMinutes(5) };

    /// <inheritdoc/>
    public string? Missing => _address.Length == 0 ? "no address is configured (collector:chain:address)" : null;

    /// <inheritdoc/>
    public ImportTarget? Series => OptionChain.TargetOf("6J");

    /// <inheritdoc/>
    public async Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation)
    {
        var chain = await _client.GetAsync(new Uri(_address), reply => OptionChain.Read(reply.Text), cancellation);
        var batch = new FeedBatch("option quotes");
        _volatility.Add(batch, chain);
        return new FeedPoll(batch, now - chain.Time < Fresh);
    }
}
