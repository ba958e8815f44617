namespace YenValve.Collector.Streams.Bars;

/// <summary>
/// Liquidations that another connection brought already. Publishers number none of them, and two positions may be closed in one millisecond at one price
/// and size; so what counts is how often one connection brought the same: the second of a connection is new, the first of the next connection is not.
/// </summary>
internal sealed class RepeatedLiquidations
{
    private const int Remembered = 1 << 16;
    private readonly Dictionary<Liquidation, Occurrences> _known = new(Remembered);
    private readonly Queue<Liquidation> _order = new(Remembered);

    /// <summary>Whether a liquidation is new.</summary>
    /// <param name="connection">Connection that brought it.</param>
    /// <param name="liquidation">The liquidation.</param>
    public bool IsNew(int connection, in Liquidation liquidation)
    {
        if (!_known.TryGetValue(liquidation, out var seen))
        {
            _known[liquidation] = new Occurrences(connection, 1, 0, 0);
            _order.Enqueue(liquidation);
            if (_order.Count > Remembered) _known.Remove(_order.Dequeue());
            return true;
        }

        var most = Math.Max(seen.Count, seen.OtherCount);
        seen = seen.Next(connection);
        _known[liquidation] = seen;
        return seen.Count > most;
    }

    // The connection that brought it last stands first. At most two connections live at once.
    private readonly record struct Occurrences(int Connection, int Count, int Other, int OtherCount)
    {
        public Occurrences Next(int connection) => connection == Connection ? this with { Count = Count + 1 }
            : connection == Other ? new Occurrences(Other, OtherCount + 1, Connection, Count)
            : new Occurrences(connection, 1, Connection, Math.Max(Count, OtherCount));
    }
}
