namespace YenValve.Collector.Streams;

/// <summary>What a stream has come to since its start, counted for people and for metrics. Written by the stream alone; read by anybody.</summary>
/// <param name="name">Name of the stream, the tag of its metrics.</param>
/// <param name="instruments">The metrics.</param>
internal sealed class StreamCounts(string name, StreamInstruments instruments)
{
    private readonly KeyValuePair<string, object?> _tag = new("stream", name);

    /// <summary>Name of the stream.</summary>
    public string Name { get; } = name;

    /// <summary>Messages heard.</summary>
    public long Messages { get; private set; }

    /// <summary>Liquidations counted.</summary>
    public long Liquidations { get; private set; }

    /// <summary>Liquidations that were counted already.</summary>
    public long Repeated { get; private set; }

    /// <summary>Liquidations counted in a later bar than their own.</summary>
    public long Late { get; private set; }

    /// <summary>Messages and entries that cannot be read or cannot be true.</summary>
    public long Refused { get; private set; }

    /// <summary>What was wrong with the first of them; null where none was.</summary>
    public string? FirstProblem { get; private set; }

    /// <summary>Connections that were opened and subscribed.</summary>
    public long Connections { get; private set; }

    /// <summary>Connections that were lost, or could not be made.</summary>
    public long Reconnects { get; private set; }

    /// <summary>Why the last one was; null where none was.</summary>
    public string? LastLoss { get; private set; }

    /// <summary>Bars stored.</summary>
    public long Bars { get; private set; }

    /// <summary>Bars stored that were not wholly heard.</summary>
    public long IncompleteBars { get; private set; }

    /// <summary>Seconds from the publisher's stamp to the queue, of the last message with a stamp; negative where this machine's clock is behind.</summary>
    public double Lag { get; private set; }

    /// <summary>Largest lag, seconds.</summary>
    public double LargestLag { get; private set; }

    /// <summary>A message was heard.</summary>
    public void Message()
    {
        Messages++;
        instruments.Messages.Add(1, _tag);
    }

    /// <summary>Liquidations of one message.</summary>
    public void Count(int counted, int repeated, int late)
    {
        Liquidations += counted;
        Repeated += repeated;
        Late += late;
        if (counted > 0) instruments.Liquidations.Add(counted, _tag);
        if (repeated > 0) instruments.Repeated.Add(repeated, _tag);
        if (late > 0) instruments.Late.Add(late, _tag);
    }

    /// <summary>Something was refused.</summary>
    /// <returns>Whether this is one to be told of: the first, the tenth, the hundredth and so on.</returns>
    public bool Refuse(int count, string problem)
    {
        var before = Refused;
        Refused += count;
        FirstProblem ??= problem;
        instruments.Refused.Add(count, _tag);
        return before == 0 || Digits(Refused) > Digits(before);
    }

    /// <summary>A connection stands.</summary>
    public void Connected() => Connections++;

    /// <summary>A connection was lost, or could not be made.</summary>
    public void Lost(string reason)
    {
        Reconnects++;
        LastLoss = reason;
        instruments.Reconnects.Add(1, _tag);
    }

    /// <summary>A bar was stored.</summary>
    public void Stored(double coverage, TimeSpan length)
    {
        Bars++;
        if (coverage < 1.0) IncompleteBars++;
        instruments.Unheard.Add((1.0 - coverage) * length.TotalSeconds, _tag);
    }

    /// <summary>A message's way took as long.</summary>
    public void Took(double seconds)
    {
        Lag = seconds;
        LargestLag = Math.Max(LargestLag, seconds);
        instruments.Lag.Record(seconds, _tag);
    }

    private static int Digits(long count) => (int)Math.Log10(Math.Max(1, count));
}
