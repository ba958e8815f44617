using QuantConnect;
using QuantConnect.Data.UniverseSelection;
using YenValve.Engine.Feed;

namespace YenValve.Engine.Live;

/// <summary>Looks after the files of a live run's subscriptions, and lets each be read on when its files have changed.</summary>
/// <param name="interval">How often files are looked at; null where they do not grow, in a replay.</param>
/// <param name="endUtc">When the run ends.</param>
/// <param name="begin">The clock at the start, UTC.</param>
internal sealed class FollowedFiles(TimeSpan? interval, DateTime endUtc, DateTime begin)
{
    // As far ahead as rows are read that are not public yet; the day before that ends, files are read on.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(8);
    private readonly List<FollowedFeed> _feeds = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private DateTime _horizon = interval == null ? endUtc : begin + Ahead;

    /// <summary>Whether anything can come into the files while the run goes on.</summary>
    public bool MayGrow => interval != null;

    /// <summary>When files are looked at next, UTC; the end of time where they do not grow.</summary>
    public DateTime NextPollUtc { get; private set; } = interval == null ? DateTime.MaxValue : begin;

    /// <summary>What is followed, for whoever shows it.</summary>
    public IReadOnlyList<FollowedFeed> Feeds => _feeds;

    /// <summary>The request, no further than rows are read ahead.</summary>
    public SubscriptionRequest Bounded(SubscriptionRequest request) =>
        new(request, endTimeUtc: request.EndTimeUtc < _horizon ? request.EndTimeUtc : _horizon);

    /// <summary>The request from a place on.</summary>
    public SubscriptionRequest Onward(SubscriptionRequest request, ReadingPlace place) => place.End == DateTime.MinValue
        ? Bounded(request)
        : new SubscriptionRequest(Bounded(request), startTimeUtc: place.End.ConvertToUtc(request.ExchangeHours.TimeZone));

    /// <summary>Follows the files of a subscription.</summary>
    public void Add(SubscriptionRequest request, FollowedStream stream, Subscription subscription) =>
        _feeds.Add(new FollowedFeed(request, stream, subscription, NextPollUtc == DateTime.MaxValue ? begin : NextPollUtc));

    /// <summary>Looks at the files, where it is time; reads on where they have changed.</summary>
    /// <param name="nowUtc">Now.</param>
    /// <param name="foundUtc">When what is found is told at the earliest.</param>
    /// <returns>Whether anything was read on.</returns>
    public bool Poll(DateTime nowUtc, DateTime foundUtc)
    {
        if (interval is not { } span || nowUtc < NextPollUtc) return false;
        NextPollUtc = nowUtc + span;
        var all = nowUtc > _horizon - Time.OneDay;
        if (all) _horizon = nowUtc + Ahead;
        _feeds.RemoveAll(static feed => feed.IsOver);
        var changed = false;
        foreach (var feed in _feeds) changed |= ReadOn(feed, nowUtc, foundUtc, all);
        return changed;
    }

    private bool ReadOn(FollowedFeed feed, DateTime nowUtc, DateTime foundUtc, bool anyway)
    {
        try
        {
            return feed.HasChanged(nowUtc, anyway) && feed.ReadOn(foundUtc);
        }
        catch (Exception error) when (error is MarketDataException or IOException or UnauthorizedAccessException)
        {
            // It may be under way: it is looked at again at the next poll, and told once.
            feed.Problem = error.Message;
            if (_told.Add(error.Message)) RunContext.Current.LogSink?.Invoke(LogKind.Error, $"{feed.Name}: {error.Message}; what was read before goes on to count");
            return false;
        }
    }
}
