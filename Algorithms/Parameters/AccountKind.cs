namespace YenValve.Algorithms.Parameters;

/// <summary>Kinds of account.</summary>
public enum AccountKind
{
    /// <summary>Holds coins and borrows nothing.</summary>
    Cash,

    /// <summary>May borrow.</summary>
    Margin,
}
