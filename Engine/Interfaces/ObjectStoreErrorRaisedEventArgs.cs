namespace QuantConnect.Interfaces;

/// <summary>What went wrong with the object store.</summary>
public class ObjectStoreErrorRaisedEventArgs : EventArgs
{
    /// <summary>Holds the error.</summary>
    public ObjectStoreErrorRaisedEventArgs(Exception error) => Error = error;

    /// <summary>The error.</summary>
    public Exception Error { get; }
}
