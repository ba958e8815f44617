namespace YenValve.Collector.Streams;

/// <summary>How a stream is kept, with margin to what the publishers allow. The defaults serve both.</summary>
public sealed record StreamSettings
{
    /// <summary>Length of the bars of the file. Five minutes is the longest from which a wave of liquidations can be told to have burnt out.</summary>
    public TimeSpan Bar { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long after its end a bar waits for what is on its way. What comes later counts in the bar that is open then.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often the publisher is asked whether it is there.</summary>
    public TimeSpan Probe { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>A connection on which nothing is heard for as long, answers to probes included, is given up.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>How long connecting and subscribing may take.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Age at which a connection is replaced by a new one, before the publisher ends it; the old one stays until the new one is subscribed.</summary>
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(23);

    /// <summary>A connection that lived shorter counts as a failed attempt, so that the pause before the next one grows.</summary>
    public TimeSpan Settled { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>First pause before a new attempt; it doubles, with jitter.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest pause before a new attempt.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Largest message that is taken, bytes. A longer one is thrown away and named.</summary>
    public int LargestMessage { get; init; } = 16 << 20;

    /// <summary>Bytes that may wait to be stored; beyond them nothing more is read from the socket.</summary>
    public long LargestQueue { get; init; } = 64 << 20;

    /// <summary>How often what was written is forced onto the disk: at most as much is lost with the power, and nothing with the process.</summary>
    public TimeSpan Sync { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Says what is wrong with the settings.</summary>
    /// <exception cref="ArgumentException">A setting cannot be.</exception>
    public void Validate()
    {
        if (Bar < TimeSpan.FromMinutes(1) || TimeSpan.FromHours(1).Ticks % Bar.Ticks != 0) throw new ArgumentException($"A bar of {Bar} does not divide an hour into whole minutes.");
        if (Bar.Ticks % TimeSpan.TicksPerMinute != 0) throw new ArgumentException($"A bar of {Bar} is not whole minutes.");
        if (Silence <= Probe) throw new ArgumentException($"A silence of {Silence} is not longer than the {Probe} between two probes.");
        if (LargestMessage < 4096 || LargestQueue < LargestMessage) throw new ArgumentException("The queue must hold the largest message.");
    }
}
