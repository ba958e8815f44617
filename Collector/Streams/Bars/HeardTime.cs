namespace YenValve.Collector.Streams.Bars;

/// <summary>
/// When the stream was heard. A socket brings everything in order, so a message proves that nothing which was pushed before it was missed; what was closed
/// within the publisher's last push interval may not have been pushed yet, and without a next message nothing after it is proven. A pause that the watchdog
/// would not have let pass was no listening either: the machine slept, or its clock was moved.
/// </summary>
/// <param name="bars">Told what was heard.</param>
/// <param name="longest">Longest pause between two messages of a connection that proves anything, milliseconds.</param>
/// <param name="push">Longest time over which a publisher gathers liquidations before it pushes them, milliseconds.</param>
internal sealed class HeardTime(BarBook bars, long longest, long push)
{
    private const int Remembered = 8;
    private readonly Dictionary<int, Proof> _connections = [];

    /// <summary>Moment up to which the publisher was heard last, milliseconds since 1970 UTC.</summary>
    public long Until { get; private set; } = long.MinValue;

    /// <summary>A connection is subscribed from a moment on.</summary>
    public void Begin(int connection, long moment)
    {
        if (_connections.ContainsKey(connection)) return;

        // Connections come in order and two live at once at most; the oldest are long gone.
        if (_connections.Count == Remembered) _connections.Remove(_connections.Keys.Min());
        _connections[connection] = new Proof(moment, moment);
    }

    /// <summary>A connection brought something, or was ended in order.</summary>
    /// <returns>Milliseconds that were not heard although the connection stood; zero where all is well.</returns>
    public long Hear(int connection, long moment)
    {
        if (!_connections.TryGetValue(connection, out var proof)) return 0;
        var pause = moment - proof.Last;
        if (pause < 0 || pause > longest)
        {
            _connections[connection] = new Proof(moment, moment);
            return Math.Abs(pause);
        }

        var until = Math.Max(proof.Until, moment - push);
        _connections[connection] = new Proof(moment, until);
        bars.Hear(proof.Until, until);
        Until = Math.Max(Until, until);
        return 0;
    }

    /// <summary>Something that a connection brought up to a moment is not known.</summary>
    public void Miss(int connection, long moment)
    {
        if (_connections.ContainsKey(connection)) _connections[connection] = new Proof(moment, moment);
    }

    private readonly record struct Proof(long Last, long Until);
}
