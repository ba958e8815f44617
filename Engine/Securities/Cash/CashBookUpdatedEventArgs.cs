namespace QuantConnect.Securities;

/// <summary>Tells what happened to which entry of a cash book.</summary>
public class CashBookUpdatedEventArgs : EventArgs
{
    /// <summary>Makes the arguments; the entry is null when the whole book was cleared.</summary>
    public CashBookUpdatedEventArgs(CashBookUpdateType type, Cash? cash)
    {
        UpdateType = type;
        Cash = cash!;
    }

    /// <summary>What happened.</summary>
    public CashBookUpdateType UpdateType { get; }

    /// <summary>The entry it happened to.</summary>
    public Cash Cash { get; }
}
