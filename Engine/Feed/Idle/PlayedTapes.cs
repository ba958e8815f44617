using QuantConnect.Securities;

namespace YenValve.Engine.Feed.Idle;

/// <summary>Which subscription of a run plays which tape of a timeline.</summary>
internal sealed class PlayedTapes(IdleSource source)
{
    private Subscription[]? _known;
    private readonly List<(Security Security, PriceTrack? Prices)> _prices = [];
    private Subscription?[] _playing = [];

    /// <summary>The steps of the run from here on; null where a subscription plays nothing back.</summary>
    public Timeline? Timeline { get; private set; }

    /// <summary>The subscription of each tape; null where it has ended. Another array once they have changed.</summary>
    public Subscription?[] Playing => _playing;

    /// <summary>Looks at the subscriptions anew, where they have changed.</summary>
    /// <param name="now">Moment up to which points have been handed over, UTC.</param>
    public bool Refresh(DateTime now)
    {
        var present = source.Data.Subscriptions.Ordered;
        if (ReferenceEquals(present, _known)) return true;
        (_known, Timeline) = (null, Timeline is { } old && Match(old, present, now) ? old : null);
        if (Timeline == null)
        {
            if (present.Length == 0 || !Array.TrueForAll(present, static subscription => subscription is { IsUniverse: false, Tape: not null, Current: not null })) return false;
            if (source.Tapes.Timelines.Of(Array.ConvertAll(present, static subscription => subscription.Tape!)) is not { } made || !Match(made, present, now)) return false;
            Timeline = made;
        }

        _known = present;
        return true;
    }

    /// <summary>Price of a security at each step of the timeline; null where it cannot be told from what is played back.</summary>
    public PriceTrack? PricesOf(Security security)
    {
        foreach (var (known, prices) in _prices)
        {
            if (known == security) return prices;
        }

        var track = Timeline!.Prices(TapesOf(security));
        _prices.Add((security, track));
        return track;
    }

    /// <summary>The tapes that a security is shown, each by the bit of its number.</summary>
    private ulong TapesOf(Security security)
    {
        var tapes = 0UL;
        for (var i = 0; i < _playing.Length; i++)
        {
            if (_playing[i]?.Security == security) tapes |= 1UL << i;
        }

        return tapes;
    }

    /// <summary>Whether the present subscriptions play a timeline's tapes, all but those that have ended.</summary>
    private bool Match(Timeline timeline, Subscription[] present, DateTime now)
    {
        var playing = new Subscription?[timeline.Tapes.Count];
        var matched = 0;
        for (var i = 0; i < playing.Length; i++)
        {
            var tape = timeline.Tapes[i];
            playing[i] = Array.Find(present, subscription => ReferenceEquals(subscription.Tape, tape));
            if (playing[i] != null) matched++;
            else if (tape.EmitTimesUtc[^1] > now) return false;
        }

        if (matched != present.Length) return false;
        _playing = playing;
        _prices.Clear();
        return true;
    }
}
