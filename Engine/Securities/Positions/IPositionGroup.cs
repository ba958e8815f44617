namespace QuantConnect.Securities.Positions;

/// <summary>Positions that take their margin together; without options every position is a group of its own.</summary>
public interface IPositionGroup : IReadOnlyCollection<IPosition>
{
    /// <summary>Lots of the group, signed.</summary>
    decimal Quantity { get; }

    /// <summary>Positions of the group.</summary>
    IEnumerable<IPosition> Positions { get; }

    /// <summary>Looks for the position in a symbol.</summary>
    bool TryGetPosition(Symbol symbol, out IPosition position);
}
