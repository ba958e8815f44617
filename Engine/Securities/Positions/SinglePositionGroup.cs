using System.Collections;

namespace QuantConnect.Securities.Positions;

/// <summary>One position as a group.</summary>
internal sealed class SinglePositionGroup(IPosition position) : IPositionGroup
{
    public decimal Quantity => position.Quantity / position.UnitQuantity;

    public IEnumerable<IPosition> Positions => [position];

    public int Count => 1;

    public bool TryGetPosition(Symbol symbol, out IPosition found)
    {
        found = position;
        return symbol == position.Symbol;
    }

    public IEnumerator<IPosition> GetEnumerator() => Positions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
